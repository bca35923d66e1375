import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  askLookUp,
  fillQuickInput,
  openWorkbench,
  quickPickRows,
  type Workbench,
  webviewFrame,
} from './support';

describe('the guide in the sidebar and the palette', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      viewport: { width: 1280, height: 1800 },
      settings: { 'careerAtlas.homeState': 'OH', 'workbench.list.defaultFindMode': 'filter' },
    });
    const container = '.activitybar .action-label[aria-label^="Career Atlas"]';
    await workbench.page.locator(container).first().click();
    await row('Roles').waitFor();
  });
  after(() => workbench?.close());
  afterEach(() => workbench.page.keyboard.press('Escape'));

  function row(name: string): Locator {
    return workbench.page.locator('.sidebar .monaco-list-row').filter({
      has: workbench.page.getByText(name, { exact: true }),
    });
  }

  /** The list has the answer: the first one waits for the index. */
  const answered = (text: string) =>
    workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: text })
      .first()
      .waitFor();

  const labels = () =>
    workbench.page
      .locator('.sidebar .monaco-list-row')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''));

  it('opens with the home state on top and the eight headings under it', async () => {
    const [home, ...headings] = await labels();
    assert.match(home ?? '', /^Ohio \$106,140 median · 2025/);
    assert.deepEqual(
      headings.map((label) => label.replace(/\s+23\.2% growth · 2024–2034/, '').trim()),
      [
        'Roles',
        'Degrees',
        'Credentials',
        'Salaries Medical and Health Services Managers',
        'Places and employers',
        'Path',
        'Organizations',
        'Outlook',
      ],
    );
  });

  it('shows the figure and its year beside each state', async () => {
    await row('Salaries').click();
    await row('States').click();
    await row('Texas').waitFor();
    assert.match((await labels()).join('\n'), /Texas \$114,150 median · 2025/);
    await row('Salaries').click();
  });

  it('is worked by keyboard: open, close and find', async () => {
    const { page } = workbench;
    await row('Degrees').click();
    await page.keyboard.press('ArrowDown');
    await row("Bachelor's degree").waitFor();
    await page.keyboard.press('ControlOrMeta+Alt+KeyF');
    await page.locator('.monaco-tree-type-filter input').fill('Master');
    await page.waitForTimeout(500);
    const found = await labels();
    assert.ok(found.some((label) => label.includes("Master's degree")));
    assert.ok(!found.some((label) => label.startsWith("Bachelor's")));
    await page.keyboard.press('Escape');
    await row('Degrees').click();
  });

  it('opens an entry as a readable page, with links to the next', async () => {
    await row('Credentials').click();
    await row('FACHE').click();
    await workbench.page.getByRole('tab', { name: /FACHE/ }).waitFor();
    const page = await webviewFrame(workbench.page, 'a[href*="Credentialing.md"]');
    await page.getByRole('link', { name: 'Why earn a credential' }).click();
    await workbench.page.getByRole('tab', { name: /Credentialing/ }).waitFor();
    await row('Credentials').click();
  });

  it('offers copy, insert and the source in the context menu', async () => {
    const { page } = workbench;
    await row('Ohio').first().click({ button: 'right' });
    const menu = page.locator('.monaco-menu .action-label');
    await menu.first().waitFor();
    const offered = await menu.allInnerTexts();
    for (const name of ['Open', 'Open as Page', 'Open Source', 'Copy', 'Insert at Cursor']) {
      assert.ok(offered.includes(name), `${name} in ${offered}`);
    }
  });

  it('answers in the list: figure, year and source', async () => {
    await askLookUp(workbench.page, 'careerAtlas.lookUpSalary', 'Columbus ohio salary');
    await answered('Columbus, OH');
    const [first] = await quickPickRows(workbench.page);
    assert.match(first ?? '', /^Columbus, OH, \$107,520 median · 2025, .*BLS OEWS, May 2025/);
  });

  it('answers a comparison in one row, and says so when nothing matches', async () => {
    const { page } = workbench;
    await askLookUp(page, 'careerAtlas.search', 'is 120000 good in ohio');
    await answered('$120,000');
    assert.match(
      (await quickPickRows(page))[0] ?? '',
      /between the median \(\$106,140\) and the 75th percentile \(\$136,220\)/,
    );
    await fillQuickInput(page, 'zzzqqq');
    await answered('Nothing matches');
    assert.match((await quickPickRows(page))[0] ?? '', /^Nothing matches “zzzqqq”/);
  });

  it('asks for nothing outside: VS Code’s own server, and files it hands to webviews', async () => {
    await workbench.runCommand('careerAtlas.openSalaryExplorer');
    await workbench.explorerFrame();
    // A resource address never leaves the machine: a service worker answers it from a file.
    const own = /^(http:\/\/127\.0\.0\.1:|blob:|data:|https:\/\/[^/]*\.vscode-resource\.[^/]*\/)/;
    assert.deepEqual(
      workbench.requests.filter((url) => !own.test(url)),
      [],
    );
  });
});
