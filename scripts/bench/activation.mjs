import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId, packagePath, root } from '../lib/paths.mjs';
import { mustRun } from '../lib/process.mjs';
import { median } from '../lib/statistics.mjs';
import { uiSupport } from '../lib/ui-support.mjs';

export const title =
  'Activation: load + activate, from VS Code’s own startup report (installed packages)';

const runs = 11;
const empty = 'bench.empty';
const compared = [
  empty,
  extensionId,
  'vscode.emmet',
  'vscode.markdown-language-features',
  'vscode.git',
];

/**
 * Each window activates one extension at a time while nothing else loads: extensions that load at the
 * same moment wait for each other, and would all show the slowest one's time.
 * @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function measure() {
  await mustRun(process.execPath, [join(root, 'scripts', 'package.mjs'), '--no-build'], {
    quiet: true,
  });
  const home = await mkdtemp(join(tmpdir(), 'career-atlas-bench-'));
  const { openWorkbench, openFile } = await uiSupport();
  const bench = await openWorkbench({
    vsix: [packagePath, await emptyPackage(home)],
    settings: { 'git.enabled': true },
  });
  /** @type {Map<string, number>[]} */
  const samples = [];
  try {
    for (let run = 0; run <= runs; run += 1) {
      if (run > 0) await bench.reload();
      const ours = () => bench.runCommand('Career Atlas: Focus on Guide View');
      const baseline = () => bench.runCommand('Bench: Empty');
      for (const activate of run % 2 === 0 ? [ours, baseline] : [baseline, ours]) {
        await quiet(bench.page);
        await activate();
      }
      for (const name of ['notes.txt', 'resume.md']) {
        await quiet(bench.page);
        await openFile(bench.page, name);
      }
      await quiet(bench.page);
      if (run > 0) samples.push(await startupReport(bench)); // the first window only warms up
    }
  } finally {
    await bench.close();
    await rm(home, { recursive: true, force: true });
  }
  return rows(samples);
}

/** @param {readonly Map<string, number>[]} samples */
function rows(samples) {
  return compared.map((name) => {
    const values = samples.map((sample) => sample.get(name) ?? Number.NaN);
    if (values.some(Number.isNaN)) throw new Error(`${name} isn't in every startup report`);
    const limit = name === extensionId ? { limit: 1.5 } : {};
    const against = name === empty ? {} : { baseline: empty, ...limit };
    return { name, value: median(values), unit: 'ms', runs: values.length, ...against };
  });
}

/** @param {import('playwright-core').Page} page */
function quiet(page) {
  return page.waitForTimeout(1500);
}

/**
 * `| <id> | startup? | load | activate | … |` rows of the report's table.
 * @param {import('../../test/ui/support/workbench').Workbench} bench
 * @returns {Promise<Map<string, number>>} extension → milliseconds
 */
async function startupReport({ page, runCommand }) {
  await runCommand('Developer: Startup Performance');
  await page.getByRole('tab', { name: /Startup Performance/ }).waitFor();
  await page.waitForTimeout(1000);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const row = /^\| (\S+)\s+\| (?:true|false)\s+\| (\d+)\s+\| (\d+)\s+\|/gm;
  return new Map(
    [...text.matchAll(row)].map(([, name = '', load, activate]) => [
      name,
      Number(load) + Number(activate),
    ]),
  );
}

/** @param {string} home */
async function emptyPackage(home) {
  const folder = join(home, 'empty');
  await mkdir(folder);
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '1.0.0',
    license: 'MIT',
    engines: { vscode: '^1.100.0' },
    main: './extension.js',
    activationEvents: [],
    contributes: { commands: [{ command: 'bench.empty', title: 'Empty', category: 'Bench' }] },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'extension.js'), 'exports.activate = () => {};\n');
  const out = join(home, 'empty.vsix');
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await mustRun(process.execPath, [vsce, ...args, '--out', out], { cwd: folder, quiet: true });
  return out;
}
