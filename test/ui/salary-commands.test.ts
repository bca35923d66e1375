import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askLookUp, fillQuickInput, openWorkbench, quickInput, type Workbench } from './support';

describe('commands that open the Salary Explorer at a place', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ reducedMotion: true });
  });
  after(() => workbench?.close());

  const selectedTab = async () => {
    const frame = await workbench.explorerFrame();
    await frame.locator('[role="tab"][aria-selected="true"]').waitFor();
    return frame.locator('[role="tab"][aria-selected="true"]').innerText();
  };
  const text = async () => (await workbench.explorerFrame()).locator('main').innerText();
  const shows = (words: RegExp) =>
    workbench
      .explorerFrame()
      .then((frame) =>
        frame.getByText(words).locator('visible=true').first().waitFor({ timeout: 10_000 }),
      );

  it('ask for an amount and an area, and show where the salary stands', async () => {
    const { page } = workbench;
    await askLookUp(page, 'careerAtlas.rankSalary', '120k');
    await page.keyboard.press('Enter');
    await page.locator(`${quickInput} input[placeholder="Area"]`).fill('Ohio');
    await page.locator(`${quickInput} .monaco-list-row`, { hasText: 'Ohio' }).first().click();
    await shows(/between the median \(\$106,140\) and the 75th percentile \(\$136,220\)/);
    assert.equal(await selectedTab(), 'National');
  });

  it('refuse an amount that is none, and say what to type', async () => {
    const { page } = workbench;
    await askLookUp(page, 'careerAtlas.rankSalary', 'lots');
    await page.getByText('Type an amount above 0').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('compare the areas that were chosen', async () => {
    const { page } = workbench;
    await askLookUp(page, 'careerAtlas.compareSalaries', 'Texas');
    for (const name of ['Texas', 'Florida']) {
      await fillQuickInput(page, name);
      await page.waitForTimeout(300);
      await page.locator(`${quickInput} .monaco-list-row`, { hasText: name }).first().click();
    }
    await page.keyboard.press('Enter');
    await shows(/Florida/);
    assert.equal(await selectedTab(), 'Compare');
    assert.match(await text(), /\$114,150/);
    assert.match(await text(), /\$120,360/);
  });

  it('open at the state that a question is about', async () => {
    const { page } = workbench;
    await askLookUp(page, 'careerAtlas.lookUpSalary', 'texas');
    await page.keyboard.press('Enter');
    await (await workbench.explorerFrame())
      .locator('[role="tab"][aria-selected="true"]', { hasText: 'States' })
      .waitFor();
    await shows(/Texas: \$114,150/);
  });

  it('take an Enter that comes before the answers as the first answer to what is typed', async () => {
    const { page } = workbench;
    for (const [earlier, typed, figure] of [
      ['texas', 'ohio', /Ohio: \$106,140/],
      ['ohio', 'florida', /Florida: \$120,360/],
    ] as const) {
      await askLookUp(page, 'careerAtlas.lookUpSalary', earlier);
      await fillQuickInput(page, typed);
      await page.keyboard.press('Enter');
      await shows(figure);
    }
  });

  it('save a table as a file, with its source', async () => {
    const { page } = workbench;
    const frame = await workbench.explorerFrame();
    await frame.getByRole('tab', { name: 'Outlook' }).click();
    await frame.getByRole('button', { name: 'Copy or export' }).click();
    await frame.getByRole('menuitem', { name: 'Export table as CSV…' }).click();
    await page.locator(quickInput).getByRole('button', { name: 'OK' }).click();
    await frame.getByText(/Saved/).first().waitFor();
    const [saved] = readdirSync(workbench.folder).filter((name) => name.endsWith('.csv'));
    assert.match(readFileSync(join(workbench.folder, saved ?? ''), 'utf8'), /23\.2/);
    assert.match(readFileSync(join(workbench.folder, saved ?? ''), 'utf8'), /Bureau of Labor/);
  });

  it('lead from an area to the programs there', async () => {
    const frame = await workbench.explorerFrame();
    await frame.getByRole('tab', { name: 'States' }).click();
    await frame.getByRole('button', { name: 'Programs here' }).click();
    await workbench.page.getByRole('tab', { name: /Programs in Florida/ }).waitFor();
    await workbench.runCommand('View: Close Editor');
  });

  it('move nothing when less motion was asked for', async () => {
    const frame = await workbench.explorerFrame();
    const moving = await frame.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(({ animationName, transitionDuration }) => {
            const lasting = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
            return animationName !== 'none' || lasting;
          }).length,
    );
    assert.equal(moving, 0);
  });
});
