// A node of the tree, opened for the first time in a window, beside a bare TreeDataProvider's with as many rows.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, printBench } from '../lib/bench.mjs';
import { packagePath, root } from '../lib/paths.mjs';
import { mustRun } from '../lib/process.mjs';
import { packExtension, writeExtension } from '../lib/small-extension.mjs';
import { uiSupport } from '../lib/ui-support.mjs';

const runs = 7;
const limit = 2;
/** Nodes of Salaries, with as many rows as they have. */
const nodes = /** @type {const} */ ([
  ['States', 54],
  ['Metropolitan areas', 52],
  ['Nonmetropolitan areas', 48],
]);
const container = 'bench-tree';
const view = { id: 'bench.tree', name: 'Bare' };

/** What the bare extension runs: rows with a label and a description, and nothing behind them. */
const bare = `
const vscode = require('vscode');
exports.activate = () => {
  const { TreeItem, TreeItemCollapsibleState: { None, Collapsed } } = vscode;
  const roots = ${JSON.stringify(nodes.map(([name, rows]) => ({ name: `Bare ${name}`, rows })))};
  const row = ({ name, rows }) => {
    const item = new TreeItem(name, rows ? Collapsed : None);
    item.description = '$100,000';
    return item;
  };
  const rowsOf = ({ rows }) => Array.from({ length: rows }, (_, i) => ({ name: 'Row ' + i, rows: 0 }));
  const getChildren = (node) => (node ? rowsOf(node) : roots);
  vscode.window.createTreeView('${view.id}', { treeDataProvider: { getChildren, getTreeItem: row } });
};
`;

printBench(`A node opened for the first time, median of ${runs} windows`, rows(await measure()));

/** @returns {Promise<Map<string, number[]>>} node → milliseconds, of each window */
async function measure() {
  const packager = join(root, 'scripts', 'package.mjs');
  await mustRun(process.execPath, [packager, '--no-build'], { quiet: true });
  const home = await mkdtemp(join(tmpdir(), 'career-atlas-bench-'));
  const { openWorkbench } = await uiSupport();
  const contributes = {
    viewsContainers: { activitybar: [{ id: container, title: 'Bare', icon: '$(list-tree)' }] },
    views: { [container]: [view] },
  };
  const plain = await packExtension(await writeExtension(home, 'tree', bare, { contributes }));
  const bench = await openWorkbench({ vsix: [packagePath, plain] });
  /** @type {Map<string, number[]>} */
  const times = new Map();
  try {
    for (let run = 0; run < runs; run += 1) {
      await bench.reload();
      await showView(bench.page, 'Bare');
      for (const [name] of nodes)
        keep(times, `Bare ${name}`, await opened(bench.page, `Bare ${name}`));
      await showView(bench.page, 'Career Atlas');
      const salaries = rowOf(bench.page, 'Salaries');
      if ((await salaries.getAttribute('aria-expanded')) !== 'true') await salaries.click();
      await rowOf(bench.page, 'States').waitFor();
      for (const [name] of nodes) keep(times, name, await opened(bench.page, name));
    }
  } finally {
    await bench.close();
    await rm(home, { recursive: true, force: true });
  }
  return times;
}

/** @param {Map<string, number[]>} times @param {string} name @param {number} ms */
function keep(times, name, ms) {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function showView(page, name) {
  await page.locator(`.activitybar .action-label[aria-label^="${name}"]`).first().click();
  await page.locator('.sidebar .monaco-list-row').first().waitFor();
  await page.waitForTimeout(1500); // what a start still does
}

/** @param {import('playwright-core').Page} page @param {string} name */
function rowOf(page, name) {
  const text = page.getByText(name, { exact: true });
  return page.locator('.sidebar .monaco-list-row').filter({ has: text }).first();
}

/**
 * Opens a node, and closes it again so that the next one is in sight.
 * @param {import('playwright-core').Page} page @param {string} name
 * @returns {Promise<number>} milliseconds from the click until its rows stand there
 */
async function opened(page, name) {
  const row = rowOf(page, name);
  const level = Number(await row.getAttribute('aria-level'));
  const index = Number(await row.getAttribute('data-index'));
  const shown = page.evaluate(rowsShown, { index, level });
  await row.click();
  const ms = await shown;
  await row.click();
  await page.waitForTimeout(300);
  return ms;
}

/** Runs in the page: from the click until a row stands under the node. @param {{ index: number, level: number }} node */
function rowsShown({ index, level }) {
  const child = `.sidebar .monaco-list-row[data-index="${index + 1}"][aria-level="${level + 1}"]`;
  return new Promise((resolve) => {
    let start = 0;
    const clicked = () => {
      start = performance.now();
    };
    document.addEventListener('click', clicked, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (!start || !document.querySelector(child)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** @param {Map<string, number[]>} times */
function rows(times) {
  return nodes.flatMap(([name, many]) => {
    const baseline = `bare, ${many} rows like ${name}`;
    return [
      { name: baseline, value: median(times.get(`Bare ${name}`) ?? []), unit: 'ms', runs },
      { name, value: median(times.get(name) ?? []), unit: 'ms', runs, baseline, limit },
    ];
  });
}
