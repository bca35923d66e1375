// Load + activate of each extension, from VS Code's own startup report, beside an empty extension.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printBench } from '../lib/bench.mjs';
import { extensionId, packagePath, root } from '../lib/paths.mjs';
import { mustRun } from '../lib/process.mjs';
import { packExtension, writeExtension } from '../lib/small-extension.mjs';
import { uiSupport } from '../lib/ui-support.mjs';

const runs = 15;
const empty = 'bench.empty';
const template = 'bench.template';
const compared = [
  empty,
  template,
  extensionId,
  'vscode.emmet',
  'vscode.markdown-language-features',
  'vscode.git',
];

printBench(`Activation: load + activate, median of ${runs} windows`, rows(await measure()));

/**
 * All of them load in the same burst, when a window with a Markdown document opens.
 * @returns {Promise<Map<string, number>[]>} extension → milliseconds, for each window
 */
async function measure() {
  const packager = join(root, 'scripts', 'package.mjs');
  await mustRun(process.execPath, [packager, '--no-build'], { quiet: true });
  const home = await mkdtemp(join(tmpdir(), 'career-atlas-bench-'));
  const { openWorkbench } = await uiSupport();
  const bench = await openWorkbench({
    vsix: [
      packagePath,
      await packed(home, 'empty', 'exports.activate = () => {};'),
      await packed(home, 'template', "require('vscode'); exports.activate = () => {};"),
    ],
    settings: { 'git.enabled': true },
  });
  /** @type {Map<string, number>[]} */
  const samples = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      samples.push(await completeReport(bench));
    }
  } finally {
    await bench.close();
    await rm(home, { recursive: true, force: true });
  }
  return samples;
}

/** @param {string} home @param {string} name @param {string} code */
async function packed(home, name, code) {
  return packExtension(await writeExtension(home, name, code));
}

/** @param {readonly Map<string, number>[]} samples */
function rows(samples) {
  return compared.map((name) => {
    const values = samples.map((sample) => sample.get(name) ?? Number.NaN);
    const limit = name === extensionId ? { limit: 1.25 } : {};
    const against = name === empty ? {} : { baseline: empty, ...limit };
    return { name, value: median(values), unit: 'ms', runs: values.length, ...against };
  });
}

/**
 * The report of a new window in which all that is compared has activated. A window keeps its first
 * report, so one that was asked too early is asked again in another window, later.
 * @param {import('../../test/ui/support/workbench').Workbench} bench
 */
async function completeReport(bench) {
  const { openFile } = await uiSupport();
  for (let attempt = 1; ; attempt += 1) {
    await bench.reload();
    await openFile(bench.page, 'resume.md');
    await bench.page.waitForTimeout(3000 * attempt);
    const times = await startupReport(bench);
    const missing = compared.filter((name) => !((times.get(name) ?? -1) >= 0));
    if (missing.length === 0) return times;
    if (attempt === 5) throw new Error(`Never activated: ${missing.join(', ')}`);
  }
}

/**
 * From the report's marks, which begin and end around an extension's own code. (The report's table
 * has times that hold the wait for every other extension of the burst as well.)
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
  await runCommand('View: Close Editor');
  const mark = /^code\/extHost\/(will|did)(?:LoadExtensionCode|ActivateExtension)\/(\S+)\t(\d+)/gm;
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [, phase, name = '', at] of text.matchAll(mark)) {
    const sign = phase === 'will' ? -1 : 1;
    times.set(name, (times.get(name) ?? 0) + sign * Number(at));
  }
  return times;
}
