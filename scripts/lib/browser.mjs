import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';
import { mustRun } from './process.mjs';

/** Needed by every headless run: no window, no calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<string>} path of a Chrome or Chromium, installed now if there was none */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chrome or Chromium found; installing Chromium …');
  const failures = [];
  for (const attempt of [withApt, withPlaywright]) {
    try {
      await attempt();
      const installed = findBrowser() ?? (await playwrightBrowser());
      if (installed) return installed;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `A browser is needed to drive VS Code, and none could be installed.\n` +
      `Install Chrome or Chromium, or set CHROME_PATH to one.\n${failures.join('\n')}`,
  );
}

/** @returns {string | undefined} */
function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  return named || usualPlaces().find((path) => existsSync(path));
}

function usualPlaces() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const windows = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ].flatMap((base) => (base ? [join(base, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []));
  const mac = ['/Applications', join(homedir(), 'Applications')].flatMap((base) => [
    join(base, 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
    join(base, 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  ]);
  return [...onPath, ...mac, ...windows];
}

async function withApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get'))
    throw new Error('apt-get: not available to this user');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await mustRun('apt-get', ['update', '-q'], { env, quiet: true });
  const packages = ['chromium', 'fonts-dejavu-core'];
  await mustRun('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
    env,
    quiet: true,
  });
}

async function withPlaywright() {
  await mustRun('npx', ['playwright-core', 'install', 'chromium'], { cwd: root, quiet: true });
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
