// npm run screenshots [-- <scene> … <theme> …]: pictures of each scene in four themes, in out/screenshots; those
// that the README shows are copied to media/pictures.
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';
import { uiSupport } from './lib/ui-support.mjs';

/** @typedef {import('../test/ui/support/workbench').Workbench} Workbench */
/** @typedef {(bench: Workbench) => Promise<unknown>} Prepare */

await ensureDependencies();
await mustRun(process.execPath, ['esbuild.js', '--production'], { cwd: root, quiet: true });
const { askLookUp, clickWord, openFile, openWorkbench, quickInput, themes, webviewFrame } =
  await uiSupport();

/** @type {(tab: string, act?: (frame: import('playwright-core').Frame) => Promise<unknown>) => Prepare} */
const explorer = (tab, act) => async (bench) => {
  await bench.page.keyboard.press('Escape');
  await bench.runCommand('careerAtlas.openSalaryExplorer');
  const frame = await bench.explorerFrame();
  await frame.getByRole('tab', { name: tab }).click();
  await act?.(frame);
};

/** @type {(command: string, query: string) => Prepare} */
const ask = (command, query) => (bench) => askLookUp(bench.page, command, query);

/** The page of a state's programs. @type {(state: string, postal: string) => Prepare} */
const programs = (state, postal) => async (bench) => {
  await askLookUp(bench.page, 'careerAtlas.lookUpDegree', `programs in ${state}`);
  await bench.page.locator(`${quickInput} .monaco-list-row`, { hasText: state }).first().click();
  await bench.page.getByRole('tab', { name: `Programs in ${state}.md` }).waitFor();
  await webviewFrame(bench.page, `a[href$="area/${postal}/${state}.md"]`);
};

/** The page that a row of a look-up opens. @type {(command: string, query: string, row: string, tab: RegExp) => Prepare} */
const opened = (command, query, row, tab) => async (bench) => {
  await askLookUp(bench.page, command, query);
  const rows = bench.page.locator(`${quickInput} .monaco-list-row`);
  await rows.filter({ hasText: row }).first().click();
  await bench.page.getByRole('tab', { name: tab }).waitFor();
  await bench.page.waitForTimeout(2500); // the preview draws
};

/** What is set up before a picture is taken; one window for all scenes of a theme, in this order.
 * @type {Record<string, Prepare>}
 */
const scenes = {
  guide: async ({ page }) => {
    const icon = '.activitybar .action-label[aria-label^="Career Atlas"]';
    await page.locator(icon).first().click();
    const row = (/** @type {string} */ name) =>
      page
        .locator('.sidebar .monaco-list-row')
        .filter({ has: page.getByText(name, { exact: true }) });
    await row('Credentials').click();
    await row('CMM').click();
    await webviewFrame(page, 'h1'); // the preview draws
  },
  role: opened(
    'careerAtlas.lookUpRole',
    'director of revenue',
    'Director of revenue',
    /Director of revenue\.md/,
  ),
  occupation: async (bench) => {
    const frame = await webviewFrame(
      bench.page,
      'a[href$="Medical%20and%20Health%20Services%20Managers.md"]',
    );
    await frame
      .locator('a[href$="Medical%20and%20Health%20Services%20Managers.md"]')
      .first()
      .click();
    await bench.page
      .getByRole('tab', { name: /Medical and Health Services Managers\.md/ })
      .waitFor();
    await bench.page.waitForTimeout(2500); // the preview draws
  },
  section: opened('careerAtlas.search', 'multitasking', 'Multitasking', /Skills and qualities\.md/),
  search: ask('careerAtlas.search', 'is 120000 good in ohio'),
  salaries: ask('careerAtlas.lookUpSalary', 'top 5 states'),
  'no-answer': ask('careerAtlas.search', 'zzzqqq'),
  hover: async (bench) => {
    await bench.page.keyboard.press('Escape');
    await openFile(bench.page, 'resume.md');
    await bench.page.waitForTimeout(1500); // the language features register
    await clickWord(bench.page, 'CMM');
    await bench.runCommand('Show or Focus Hover');
    await bench.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  },
  compared: async (bench) => {
    await bench.runCommand('careerAtlas.compareCredentials');
    await bench.page.locator('.quick-input-widget input').first().fill('RHI');
    await bench.page.waitForTimeout(500);
    const rows = bench.page.locator('.quick-input-list .monaco-list-row');
    await rows.nth(0).click();
    await rows.nth(1).click();
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForTimeout(2500); // the preview draws
  },
  credentials: async (bench) => {
    await bench.runCommand('careerAtlas.listCredentials');
  },
  degrees: async ({ page }) => {
    await page.keyboard.press('Escape');
    const icon = '.activitybar .action-label[aria-label^="Career Atlas"]';
    if (!(await page.locator('.sidebar .monaco-list-row').first().isVisible())) {
      await page.locator(icon).first().click();
    }
    for (const name of ['Degrees', 'Undergraduate majors', 'Public health', 'Programs in Ohio']) {
      const row = page
        .locator('.sidebar .monaco-list-row')
        .filter({ has: page.getByText(name, { exact: true }) })
        .first();
      await row.click();
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(700);
    }
  },
  'programs-california': programs('California', 'CA'),
  'programs-wyoming': programs('Wyoming', 'WY'),
  'degree-question': ask('careerAtlas.lookUpDegree', 'mha near 75024'),
  'find-programs': async (bench) => {
    await askLookUp(bench.page, 'careerAtlas.findPrograms', 'public');
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForTimeout(500);
  },
  choose: async (bench) => {
    await bench.page.keyboard.press('Escape');
    await bench.runCommand('careerAtlas.selectOccupation');
    await bench.page.locator('.quick-input-widget input').first().fill('hospital ceo');
    const row = bench.page.locator('.quick-input-list .monaco-list-row');
    await row.filter({ hasText: 'Chief Executives' }).first().waitFor();
  },
  explorer: explorer('States', (frame) =>
    frame
      .getByRole('row', { name: /Arizona/ })
      .first()
      .click(),
  ),
  national: explorer('National', (frame) =>
    frame.getByRole('textbox', { name: 'Yearly salary in US dollars' }).fill('150,000'),
  ),
  metros: explorer('Metro areas', (frame) =>
    frame.getByRole('button', { name: 'Austin-Round Rock-San Marcos, TX' }).click(),
  ),
  industries: explorer('Industries'),
  compare: explorer('Compare'),
  years: explorer('Compare', (frame) =>
    frame.getByRole('radio', { name: 'Years' }).check({ force: true }),
  ),
  outlook: explorer('Outlook'),
  occupations: explorer('Occupations'),
};

/** Scene → theme of the README's picture of it. */
const pictures = new Map([
  ['explorer', 'Default Dark Modern'],
  ['guide', 'Default Light Modern'],
  ['search', 'Default Dark Modern'],
  ['hover', 'Default Light Modern'],
  ['metros', 'Default Dark Modern'],
]);

/** Scenes whose picture the walkthrough shows, all in one theme. */
const walkthrough = new Set(['guide', 'search', 'hover', 'explorer', 'choose']);

const only = themes.filter((theme) => process.argv.includes(theme));
const asked = process.argv.slice(2).filter((one) => !only.some((theme) => theme === one));
const chosen = Object.entries(scenes).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
if (chosen.length === 0) throw new Error(`There are only ${Object.keys(scenes).join(', ')}`);
for (const theme of themes.filter((one) => only.length === 0 || only.includes(one))) {
  const bench = await openWorkbench({
    theme,
    viewport: { width: 1360, height: 850 },
    settings: { 'careerAtlas.homeState': 'OH' },
  });
  try {
    for (const [name, prepare] of chosen) {
      await prepare(bench);
      if (name !== 'hover') await bench.page.mouse.move(1, 849); // no tooltip of VS Code's own over it
      await bench.page.waitForTimeout(3000); // answers, themes and fonts settle
      await keep(name, theme, await bench.screenshot(`${name}.${fileName(theme)}`));
      if (walkthrough.has(name) && theme === 'Default Dark Modern') await keepSmall(bench, name);
    }
  } finally {
    await bench.close();
  }
}

/** @param {string} scene @param {string} theme @param {string} file */
async function keep(scene, theme, file) {
  console.log(file);
  if (pictures.get(scene) !== theme) return;
  const folder = join(root, 'media', 'pictures');
  await mkdir(folder, { recursive: true });
  await copyFile(file, join(folder, `${scene}.png`));
}

/** The walkthrough's pictures are in the package, so they have to be small.
 * @param {Workbench} bench @param {string} scene */
async function keepSmall({ page }, scene) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 25,
    clip: { x: 0, y: 0, width: 1360, height: 850, scale: 0.25 },
  });
  const path = join(root, 'media', 'walkthrough', `${scene}.webp`);
  await writeFile(path, Buffer.from(data, 'base64'));
}

/** @param {string} theme */
function fileName(theme) {
  return theme.toLowerCase().replaceAll(' ', '-');
}
