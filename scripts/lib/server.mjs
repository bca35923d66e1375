import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, mustRun, pause } from './process.mjs';
import { ensureServer } from './vscode-server.mjs';

/** What would stand between a test (or a first look) and the extension. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectHighContrast': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings
 * @property {readonly string[]} [packages] VSIX files to install before the start
 * @property {'current' | 'lowest'} [release]
 */
/** @typedef {{ port: number, version: string, stop: () => Promise<void>, log: () => string }} RunningServer */

/**
 * A VS Code server with a fresh profile, on a free port of this machine only.
 * @param {ServerOptions} [options]
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ settings = {}, packages = [], release } = {}) {
  const server = await ensureServer(release);
  const home = await mkdtemp(join(tmpdir(), 'career-atlas-'));
  const folders = ['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'ext')];
  await writeSettings(home, { ...quietSettings, ...settings });
  for (const file of packages) {
    const install = [server.main, ...folders, '--install-extension', file];
    await mustRun(server.node, [...install, '--accept-server-license-terms'], { quiet: true });
  }
  const port = await freePort();
  const child = launch(server, folders, port);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      log += text;
    });
  }
  await answers(port, child, () => log);
  return { port, version: server.version, stop: () => stop(child, home), log: () => log };
}

/**
 * @param {import('./vscode-server.mjs').VsCodeServer} server
 * @param {readonly string[]} folders
 * @param {number} port
 */
function launch(server, folders, port) {
  const args = [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--enable-smoke-test-driver', '--disable-workspace-trust'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
  ];
  return spawn(server.node, [server.main, ...folders, ...args], {
    // Its own group, so that its extension hosts end with it.
    detached: true,
    // No Marketplace: a run asks nobody on the network.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * @param {string} home
 * @param {Record<string, unknown>} settings
 */
async function writeSettings(home, settings) {
  const folder = join(home, 'data', 'data', 'User');
  await mkdir(folder, { recursive: true });
  await mkdir(join(home, 'ext'), { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} log
 */
async function answers(port, child, log) {
  const end = Date.now() + 60_000;
  while (Date.now() < end && child.exitCode === null) {
    const ok = await fetch(`http://127.0.0.1:${port}/version`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await pause(100);
  }
  throw new Error(`VS Code's server didn't start:\n${log()}`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} home
 */
async function stop(child, home) {
  const ended = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.pid) {
    process.kill(-child.pid, 'SIGTERM');
    const patience = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 3000);
    await ended;
    clearTimeout(patience);
  }
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
