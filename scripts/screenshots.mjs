// npm run screenshots [-- <scene> …]: pictures of each scene in four themes, in out/screenshots.
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';
import { uiSupport } from './lib/ui-support.mjs';

/** @typedef {import('../test/ui/support/workbench').Workbench} Workbench */

await ensureDependencies();
await mustRun(process.execPath, ['esbuild.js', '--production'], { cwd: root, quiet: true });
const { clickWord, hoverText, openFile, openWorkbench, themes } = await uiSupport();

/** What is set up before a picture is taken; one window for all scenes of a theme, in this order.
 * @type {Record<string, (bench: Workbench) => Promise<void>>}
 */
const scenes = {
  tree: async ({ page }) => {
    await page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Career Atlas/ })
      .click();
    await page.locator('.sidebar').getByRole('treeitem').first().waitFor();
  },
  hover: async ({ page, runCommand }) => {
    await openFile(page, 'resume.md');
    await clickWord(page, 'CMM');
    await runCommand('Show or Focus Hover');
    await hoverText(page);
  },
  search: async ({ page, runCommand }) => {
    await runCommand('careerAtlas.lookUpSalary');
    await page.waitForTimeout(500);
    await page.keyboard.type('oh');
  },
  explorer: async ({ page, runCommand, explorerFrame }) => {
    await page.keyboard.press('Escape');
    await runCommand('careerAtlas.openSalaryExplorer');
    await (await explorerFrame()).getByRole('tab', { name: 'States' }).waitFor();
  },
};

const asked = process.argv.slice(2);
const chosen = Object.entries(scenes).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
);
if (chosen.length === 0) throw new Error(`There are only ${Object.keys(scenes).join(', ')}`);
for (const theme of themes) {
  const bench = await openWorkbench({ theme, viewport: { width: 1440, height: 900 } });
  try {
    for (const [name, prepare] of chosen) {
      await prepare(bench);
      await bench.page.waitForTimeout(800); // themes and fonts settle
      console.log(await bench.screenshot(`${name}.${fileName(theme)}`));
    }
  } finally {
    await bench.close();
  }
}

/** @param {string} theme */
function fileName(theme) {
  return theme.toLowerCase().replaceAll(' ', '-');
}
