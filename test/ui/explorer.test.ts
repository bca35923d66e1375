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
    await choose('Year', 'May 2023'); // the guide's own year
    await frame.getByRole('cell', { name: '$144,350', exact: true }).waitFor();
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

  /** Chooses from one of the page's native lists. */
  const choose = (list: string, choice: string) =>
    frame.getByRole('combobox', { name: list, exact: true }).selectOption({ label: choice });

  const table = () => frame.getByRole('table', { name: 'Salaries by state' });
  const filter = () => frame.getByRole('searchbox', { name: 'Filter states' });
  const names = () => table().locator('tbody tr:visible > th').allInnerTexts();
  const header = (name: string) => table().getByRole('columnheader', { name, exact: true });
  const tab = (name: string) => frame.getByRole('tab', { name, exact: true });

  /** Opens the menu and copies. */
  const copied = (item: string, start: string) =>
    copiedBy(start, async () => {
      await frame.getByRole('button', { name: 'Copy or export' }).locator('visible=true').click();
      await frame.getByRole('menuitem', { name: item }).locator('visible=true').click();
    });

  /** Waits until the clipboard, emptied first, holds what has the expected in it: an earlier copy was said too. */
  async function copiedBy(expected: string, act: () => Promise<unknown>): Promise<string> {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await act();
    await frame.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    const readText = () => page.evaluate(() => navigator.clipboard.readText());
    for (let wait = 0; wait < 50 && !(await readText()).includes(expected); wait += 1) {
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

  it('names occupation, SOC code, year and source in its first line, as controls', async () => {
    const line = await frame.locator('header').innerText();
    for (const part of ['Medical and Health Services Managers', 'SOC 11-9111', 'May 2023', 'BLS']) {
      assert.ok(line.includes(part), `${part} in ${line}`);
    }
    assert.equal(await frame.getByRole('combobox', { name: 'Year' }).inputValue(), '2023');
    assert.ok(await frame.getByRole('radio', { name: 'A year' }).isChecked());
    assert.ok(await frame.getByRole('radio', { name: 'As printed' }).isChecked());
  });

  it('shows pay by the hour as BLS prints it, and at US average prices with the formula', async () => {
    const median = () => table().locator('tr[data-area="OH"] td').first().innerText();
    await frame.getByRole('radio', { name: 'An hour' }).check({ force: true });
    assert.equal(await median(), '$49.85');
    await frame.getByRole('radio', { name: 'A year' }).check({ force: true });
    await frame.getByRole('radio', { name: 'Price-adjusted' }).check({ force: true });
    assert.notEqual(await median(), '$103,690');
    await frame.getByRole('button', { name: 'How?' }).click();
    await frame.getByText(/wage × 100 \/ regional price parity of 2024/).waitFor();
    await frame.getByRole('button', { name: 'How?' }).click();
    await frame.getByRole('radio', { name: 'As printed' }).check({ force: true });
    assert.equal(await median(), '$103,690');
  });

  it('adds and removes columns by a menu that stays open', async () => {
    await frame.getByRole('button', { name: 'Columns' }).click();
    const item = (name: string) => frame.getByRole('menuitemcheckbox', { name, exact: true });
    await item('Jobs').click();
    await item('Location quotient').click();
    assert.equal(await item('Jobs').getAttribute('aria-checked'), 'true');
    await page.keyboard.press('Escape');
    assert.ok(await header('Jobs').isVisible());
    assert.equal(await table().locator('tbody tr').count(), 51);
    await frame.getByRole('button', { name: 'Columns' }).click();
    await item('Jobs').click();
    await item('Location quotient').click();
    await page.keyboard.press('Escape');
    assert.equal(await header('Jobs').count(), 0);
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
    for (const name of [
      'National',
      'Metro areas',
      'Industries',
      'Compare',
      'Outlook',
      'Occupations',
    ]) {
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

  it('places that salary by dragging and by keyboard too', async () => {
    const slider = frame.getByRole('slider', { name: 'Salary to place' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await slider.getAttribute('aria-valuetext'), '$191,000');
    await frame.getByText('United States: $191,000 a year is').waitFor();
  });

  it('says which area it shows, in its heading, and shows any', async () => {
    await choose('Where', 'Ohio');
    await frame.getByRole('heading', { name: /^What .* earn: Ohio, May 2023$/ }).waitFor();
    await choose('Where', 'United States');
    await frame.getByRole('heading', { name: /earn: United States, May 2023$/ }).waitFor();
    await frame.getByText(/\+22\.7% in dollars of each year, −2\.3% after inflation/).waitFor();
  });

  it('compares areas, and copies with headers, years and source', async () => {
    await tab('Compare').click();
    const rows = frame.getByRole('table', { name: /^Differences from United States/ });
    await rows.waitFor();
    assert.equal(await rows.locator('tbody tr').count(), 2);
    const markdown = await copied('Copy table as Markdown', '**');
    assert.match(markdown, /\| Area \| .*Median \(annual US dollars, May 2023\)/);
    assert.match(markdown, /BLS OEWS, May 2023 · SOC 11-9111/);
    assert.match(await copied('Copy table as CSV', 'Area,'), /^Area,.*\r\nUnited States,67900/);
    assert.match(await copied('Copy table as TSV', 'Area\t'), /^Area\t.*\nUnited States\t67900\t/);
    const svg = await copied('Copy chart as SVG', '<svg');
    assert.match(
      svg,
      /^<svg [\s\S]*<title[\s\S]*<desc[\s\S]*District of Columbia has the highest median/,
    );
    assert.match(svg, />BLS OEWS, May 2023 · SOC 11-9111<\/text>/);
    await frame
      .getByRole('img', { name: 'What workers earn in each: a dot is 5 of 100' })
      .waitFor();
    const panels = await copied('Copy panels as SVG', 'a dot is 5 of 100');
    assert.match(panels, />50 of 100 earn \$110,680 or more<\/text>/);
    assert.match(panels, />BLS OEWS, May 2023 · SOC 11-9111<\/text>/);
  });

  it('compares years, and says what is left after inflation and what is chance', async () => {
    await frame.getByRole('radio', { name: 'Years' }).check({ force: true });
    await frame.getByRole('table', { name: 'Differences from May 2019' }).waitFor();
    const words = await frame.getByRole('tabpanel', { name: 'Compare' }).innerText();
    assert.match(words, /May 2025: median \+\$22,880 \(\+22\.7%\) against May 2019/);
    assert.match(words, /constant dollars .* changed by −2\.3%/);
    assert.match(words, /Medians have no published sampling error/);
    assert.match(words, /larger than sampling error, with 90% confidence/);
    await frame.getByRole('radio', { name: 'Areas' }).check({ force: true });
  });

  it('says when a year has no such figures, and leads to one that has', async () => {
    await tab('Metro areas').click();
    await frame.getByText('May 2023: no figures by metropolitan areas').waitFor();
    await frame.getByRole('button', { name: 'Show May 2025' }).click();
    const metros = frame.getByRole('table', { name: 'Salaries by metropolitan area' });
    await metros.waitFor();
    assert.equal(await metros.locator('tbody tr:visible').count(), 393);
  });

  it('shows dot, row and card of a metropolitan area together', async () => {
    const metros = frame.getByRole('table', { name: 'Salaries by metropolitan area' });
    await frame.locator('svg.dots circle[data-area]').first().waitFor();
    assert.ok((await frame.locator('svg.dots circle[data-area]').count()) >= 390);
    await metros.getByRole('button', { name: 'Austin-Round Rock-San Marcos, TX' }).click();
    const card = frame.getByRole('region', { name: 'Chosen area' });
    assert.match(await card.innerText(), /Austin.*[\s\S]*\$126,110[\s\S]*BLS OEWS, May 2025/);
    const dot = frame.locator('svg.dots circle[data-area="0012420"]');
    assert.match((await dot.getAttribute('class')) ?? '', /selected/);
    await choose('State', 'Texas');
    await frame.getByText('26 of 528 areas').waitFor();
    await choose('Show', 'Nonmetropolitan areas too');
    await frame.getByText('32 of 528 areas').waitFor();
    await choose('State', 'All states');
    await choose('Show', 'The guide’s list');
    await frame.getByText('10 of 528 areas').waitFor();
    await choose('Show', 'Metropolitan areas');
    assert.match(
      await copied('Copy chart as SVG', '<svg'),
      /Map of metropolitan areas[\s\S]*May 2025/,
    );
  });

  it('keeps the guide’s own metro list, and the outlook with what the guide prints', async () => {
    await frame.getByText('The guide’s own list of metro areas').click();
    const metros = frame.getByRole('table', { name: 'Jobs by metro area' });
    assert.deepEqual(
      await metros.locator('tbody tr > :nth-child(3)').allInnerTexts(),
      Object.values(figures.metros).map((jobs) => usd(jobs).slice(1)),
    );
    assert.match(await metros.innerText(), /year not stated in the guide/);
    await tab('Outlook').click();
    const outlook = await frame.getByRole('tabpanel', { name: 'Outlook' }).innerText();
    assert.match(outlook, /23\.2%[\s\S]*3\.1%[\s\S]*28\.4% for 2022-32/);
  });

  it('shows pay by industry, the guide’s settings first, each sector opening to its details', async () => {
    await tab('Industries').click();
    const rows = frame.getByRole('table', { name: 'Salaries by industry' });
    await rows.waitFor();
    assert.match(
      await rows.innerText(),
      /^Industry[\s\S]*Settings of the guide[\s\S]*Hospitals\s+\$133,580/,
    );
    const sector = rows.getByRole('button', { name: 'Health Care and Social Assistance' });
    const before = await rows.locator('tbody tr').count();
    await sector.press('Enter');
    assert.equal(await sector.getAttribute('aria-expanded'), 'true');
    assert.ok((await rows.locator('tbody tr').count()) > before);
  });

  it('leads from an occupation to its neighbours, with their own figures', async () => {
    await tab('Occupations').click();
    const near = frame.getByRole('table', { name: /^Related occupations/ });
    await near.getByRole('button', { name: 'Registered Nurses' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Registered Nurses' }).waitFor();
    assert.match(await frame.locator('header').innerText(), /SOC 29-1141/);
    await tab('States').click();
    assert.equal(await table().locator('tbody tr').count(), 51);
    await tab('Occupations').click();
    const all = frame.getByRole('table', { name: 'Occupations of United States' });
    await frame.getByRole('searchbox', { name: 'Filter occupations' }).fill('11-9111');
    await all.getByRole('button', { name: 'Medical and Health Services Managers' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Medical and Health' }).waitFor();
    await frame.getByRole('searchbox', { name: 'Filter occupations' }).fill('');
    await choose('Year', 'May 2023');
    await frame.getByText('All occupations: United States, May 2023').waitFor();
  });

  it('copies a link to what it shows', async () => {
    const button = frame.getByRole('button', { name: 'Copy link' });
    const link = await copiedBy('career-atlas.career-atlas', () => button.click());
    assert.match(link, /:\/\/career-atlas\.career-atlas\/explorer\?tab=occupations&.*year=2023/);
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
    await frame
      .locator('.scroll.tall')
      .locator('visible=true')
      .evaluate((box) => box.scrollTo(0, 0));
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
    await page.waitForTimeout(6000); // VS Code writes down every five seconds which editors are open
    await workbench.reload();
    await asLeft();
  });

  it('is where it was: the page and the table, after being hidden', async () => {
    await filter().fill('');
    await header('State').click();
    const box = () => frame.locator('.scroll.tall').locator('visible=true');
    await box().evaluate((element) => element.scrollTo(0, 300));
    await frame.evaluate(() => window.scrollTo(0, 40));
    await page.waitForTimeout(500);
    await page.locator('.sidebar .composite.title').click();
    await workbench.runCommand('File: New Untitled Text File');
    await page.waitForTimeout(500);
    await openExplorer();
    await frame.waitForFunction(() => document.querySelector('.scroll.tall')?.scrollTop === 300);
    assert.equal(await frame.evaluate(() => window.scrollY), 40);
  });

  it('is one explorer: a restored tab in the background is brought up again', async () => {
    await page.locator('.sidebar .composite.title').click();
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.reload();
    await page.getByRole('tab', { name: /^Salary Explorer/ }).waitFor();
    await workbench.runCommand('careerAtlas.openSalaryExplorer');
    await ready();
    assert.equal(await page.getByRole('tab', { name: /^Salary Explorer/ }).count(), 1);
    assert.equal(await frame.getByRole('combobox', { name: 'Year' }).inputValue(), '2023');
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
    assert.deepEqual([...names].sort(), [
      'explorer.css',
      'explorer.js',
      'outlines.js',
      'toolkit.js',
    ]);
  });
});
