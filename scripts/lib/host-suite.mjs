import { join } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { chromiumFlags, ensureBrowser } from './browser.mjs';
import { extensionId, root } from './paths.mjs';
import { resultMark, suiteMark } from './report.mjs';
import { copyOfSample } from './sample.mjs';
import { startServer } from './server.mjs';

/** @typedef {'node' | 'web worker'} HostKind */

const longestRun = 10 * 60_000;

/**
 * Runs out/test/host in the extension host of an embedded VS Code, which a browser opens.
 * @param {HostKind} host
 * @returns {Promise<number>} exit code: 0 when all passed, in the host that was asked for
 */
export async function runHostSuite(host) {
  const { chromium } = await import('playwright-core');
  const executablePath = await ensureBrowser();
  const sample = await copyOfSample();
  const server = await startServer({ settings: host === 'node' ? {} : webWorkerSettings });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    console.log(`VS Code ${server.version}, ${host} extension host`);
    const page = await browser.newPage();
    return await runIn(page, host, {
      port: server.port,
      folder: sample.folder,
      extension: root,
      tests: join(root, 'out', 'test', 'host', 'index.js'),
    });
  } finally {
    await browser.close();
    await server.stop();
    await sample.remove();
  }
}

const webWorkerSettings = { 'remote.extensionKind': { [extensionId]: ['web'] } };

/**
 * @param {import('playwright-core').Page} page
 * @param {HostKind} host
 * @param {import('./address.mjs').AddressOptions} address
 * @returns {Promise<number>}
 */
async function runIn(page, host, address) {
  const ended = new Promise((done, failed) => {
    setTimeout(failed, longestRun, new Error('The suite never ended')).unref();
    page.exposeFunction('codeAutomationExit', done).catch(failed);
    page.on('crash', () => failed(new Error('The page crashed')));
  });
  let ranIn = '';
  /** @type {string[]} */
  const other = [];
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = args.join(' ');
      if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
      else other.push(line);
      const result = line.indexOf(resultMark);
      if (result >= 0) ranIn = JSON.parse(line.slice(result + resultMark.length)).host;
    },
  );
  await page.goto(workbenchAddress(address));
  const code = await ended.catch((error) => error);
  if (ranIn === '')
    throw new Error(`The suite didn't run to its end: ${code}\n${other.join('\n')}`);
  if (ranIn !== host) throw new Error(`The suite ran in the ${ranIn} host, not in the ${host} one`);
  return Number(code);
}
