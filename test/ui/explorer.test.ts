import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import figures from '../fixtures/guide-figures.json';
import { openWorkbench, type Workbench } from './support';

const usd = (value: number | null) =>
  value === null ? 'N/A' : `$${String(value).replace(/\B(?=(\d{3})+$)/g, ',')}`;

describe('Salary Explorer', () => {
  let workbench: Workbench;
  let page: Page;
  let frame: Frame;

  before(async () => {
    workbench = await openWorkbench({ viewport: { width: 1440, height: 900 } });
    page = workbench.page;
    await openExplorer();
  });
  after(() => workbench?.close());

  async function openExplorer(): Promise<void> {
    await workbench.runCommand('careerAtlas.openSalaryExplorer');
    await ready();
  }

  /** The page's script has run, and so has the toolkit's. */
  async function ready(): Promise<void> {
    frame = await workbench.explorerFrame();
    await frame.getByRole('tab', { name: 'States' }).waitFor();
    await frame.waitForFunction(() => customElements.get('vscode-text-field') !== undefined);
    await frame.locator('g.tile').first().waitFor({ state: 'attached' });
  }

  const table = () => frame.getByRole('table', { name: 'Salaries by state' });
  const filter = () => frame.getByRole('searchbox', { name: 'Filter states' });
  const names = () => table().locator('tbody tr:visible > th').allInnerTexts();
  const header = (name: string) => table().getByRole('columnheader', { name, exact: true });
  const tab = (name: string) => frame.getByRole('tab', { name, exact: true });

  /** Opens the menu and copies; waits until the clipboard holds what begins as expected. */
  async function copied(item: string, start: string): Promise<string> {
    await frame.getByRole('button', { name: 'Copy or export' }).locator('visible=true').click();
    await frame.getByRole('menuitem', { name: item }).locator('visible=true').click();
    await frame.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const readText = () => page.evaluate(() => navigator.clipboard.readText());
    for (let wait = 0; wait < 50 && !(await readText()).startsWith(start); wait += 1) {
      await page.waitForTimeout(100);
    }
    return readText();
  }

  it('shows every figure of the guide: 51 states, 3 figures each', async () => {
    const rows = await table()
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText)),
      );
    assert.equal(rows.length, 51);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 4)),
      Object.entries(figures.states).map(([name, values]) => [name, ...values.map(usd)]),
    );
  });

  it('names occupation, SOC code, year and source in its first line', async () => {
    const line = await frame.locator('header').innerText();
    for (const part of ['Medical and Health Services Managers', 'SOC 11-9111', 'May 2023', 'BLS']) {
      assert.ok(line.includes(part), `${part} in ${line}`);
    }
  });

  it('sorts by click and by keyboard and tells which way', async () => {
    await header('Median').click();
    assert.equal((await names())[0], 'Mississippi');
    assert.equal(await header('Median').getAttribute('aria-sort'), 'ascending');
    await header('Median').getByRole('button').focus();
    await page.keyboard.press('Enter');
    assert.equal((await names())[0], 'District of Columbia');
    assert.equal(await header('Median').getAttribute('aria-sort'), 'descending');
    await header('90th percentile').getByRole('button').press('Space');
    await page.keyboard.press('Space');
    assert.equal(await header('Median').getAttribute('aria-sort'), 'none');
    const top = await table().locator('tbody tr').first().locator('td').nth(2).innerText();
    assert.equal(top, 'N/A');
    await header('State').click();
  });

  it('filters as you type, says how many are left, and Escape clears', async () => {
    await filter().pressSequentially('new');
    assert.deepEqual(await names(), ['New Hampshire', 'New Jersey', 'New Mexico', 'New York']);
    await frame.getByRole('status').filter({ hasText: '4 of 51 states' }).waitFor();
    await filter().fill('OH');
    assert.deepEqual(await names(), ['Ohio']);
    await filter().fill('nowhere');
    await frame.getByText('No state has “nowhere”').waitFor();
    await page.keyboard.press('Escape');
    assert.equal((await names()).length, 51);
    assert.equal(await filter().inputValue(), '');
  });

  it('links map and table: pointing, focusing and choosing', async () => {
    const tile = frame.getByRole('button', { name: /^Ohio, median \$103,690, / });
    const row = table().locator('tr[data-area="OH"]');
    await tile.hover();
    assert.match((await row.getAttribute('class')) ?? '', /lit/);
    await tile.click();
    assert.equal(await row.getByRole('button').getAttribute('aria-pressed'), 'true');
    const detail = frame.getByRole('region', { name: 'Chosen state' });
    assert.match(
      await detail.innerText(),
      /Ohio[\s\S]*\$103,690[\s\S]*35 of 51[\s\S]*BLS OEWS, May 2023/,
    );
    await tile.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.match(await detail.innerText(), /Pennsylvania/);
    await page.keyboard.press('Escape');
    assert.match(await detail.innerText(), /Choose a state/);
  });

  it('is worked by keyboard alone from the first tab to the last', async () => {
    await tab('States').focus();
    for (const name of ['National', 'Metro areas', 'Compare', 'Outlook']) {
      await page.keyboard.press('ArrowRight');
      assert.equal(await tab(name).getAttribute('aria-selected'), 'true');
      assert.ok(await frame.getByRole('tabpanel', { name }).isVisible());
    }
    await page.keyboard.press('Home');
    assert.equal(await tab('States').getAttribute('aria-selected'), 'true');
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const row = await frame.evaluate(() => document.activeElement?.closest('tr')?.dataset.area);
      if (row) break;
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const detail = frame.getByRole('region', { name: 'Chosen state' });
    assert.match(await detail.innerText(), /^Alaska/);
    await page.keyboard.press('Escape');
    assert.match(await detail.innerText(), /Choose a state/);
  });

  it('says where a salary stands: the band for certain, the estimate as one', async () => {
    await tab('National').click();
    await frame.getByRole('textbox', { name: 'Yearly salary in US dollars' }).fill('190,000');
    const result = frame.locator('.result');
    const words = await result.innerText();
    assert.match(words, /between the 75th percentile \(\$157,640\) and the 90th .*\$216,750/);
    assert.match(words, /Estimate: about the 83rd percentile/);
    assert.match(words, /BLS OEWS, May 2023/);
  });

  it('compares areas, and copies with headers, years and source', async () => {
    await tab('Compare').click();
    await frame.getByRole('button', { name: /^Start with/ }).click();
    const rows = frame.getByRole('table', { name: /^Differences from United States/ });
    assert.equal(await rows.locator('tbody tr').count(), 3);
    const markdown = await copied('Copy table as Markdown', '**');
    assert.match(markdown, /\| Area \| .*Median \(annual US dollars, May 2023\)/);
    assert.match(markdown, /BLS OEWS, May 2023 · SOC 11-9111/);
    assert.match(await copied('Copy table as CSV', 'Area,'), /^Area,.*\r\nUnited States,67900/);
    const svg = await copied('Copy chart as SVG', '<svg');
    assert.match(
      svg,
      /^<svg [\s\S]*<title[\s\S]*<desc[\s\S]*District of Columbia has the highest median/,
    );
  });

  it('shows the metro areas and the outlook with what the guide leaves open', async () => {
    await tab('Metro areas').click();
    const metros = frame.getByRole('table', { name: 'Jobs by metro area' });
    assert.deepEqual(
      await metros.locator('tbody tr > :nth-child(3)').allInnerTexts(),
      Object.values(figures.metros).map((jobs) => usd(jobs).slice(1)),
    );
    assert.match(await metros.innerText(), /year not stated in the guide/);
    await tab('Outlook').click();
    const outlook = await frame.getByRole('tabpanel', { name: 'Outlook' }).innerText();
    assert.match(outlook, /28\.4%[\s\S]*2\.8%[\s\S]*the guide prints 5%/);
  });

  it('comes back as it was left: after hiding, a new theme, a reload of the window', async () => {
    await tab('States').click();
    await header('Median').click();
    await header('Median').click();
    await filter().fill('new');
    await frame.locator('g.tile[data-area="NY"]').click();
    const asLeft = async () => {
      await ready();
      await frame.waitForFunction(() => document.querySelectorAll('tr[hidden]').length === 47);
      assert.deepEqual(await names(), ['New York', 'New Jersey', 'New Hampshire', 'New Mexico']);
      assert.equal(await filter().inputValue(), 'new');
      assert.equal(await header('Median').getAttribute('aria-sort'), 'descending');
      const detail = frame.getByRole('region', { name: 'Chosen state' });
      assert.match(await detail.innerText(), /New York/);
    };
    await page.waitForTimeout(300);
    // Commands are run with Escape pressed first, which would go back inside the page.
    await page.locator('.sidebar .composite.title').click();
    await workbench.runCommand('File: New Untitled Text File');
    await page.waitForTimeout(500);
    await openExplorer();
    await asLeft();
    await page.locator('.sidebar .composite.title').click();
    await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
    await page.waitForTimeout(500);
    await asLeft();
    await workbench.reload();
    await asLeft();
  });

  it('has met no fault on the way', () => {
    // What the page reports, and messages that were refused, end in the log under these names.
    const faults = workbench.console.filter((text) =>
      /Salary Explorer: |Refused a message/.test(text),
    );
    assert.deepEqual(faults, []);
  });

  it('breaks no rule of its policy and asks for nothing but the extension’s own files', () => {
    const violations = workbench.console.filter((text) =>
      /Content Security Policy|Refused to|violates/i.test(text),
    );
    assert.deepEqual(violations, []);
    const fromPage = workbench.requests.filter((url) => url.includes('/dist/webview/'));
    assert.ok(fromPage.length > 0);
    const names = new Set(fromPage.map((url) => new URL(url).pathname.split('/').at(-1)));
    assert.deepEqual([...names].sort(), ['explorer.css', 'explorer.js', 'toolkit.js']);
  });
});
