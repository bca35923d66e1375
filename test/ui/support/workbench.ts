import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Frame, type Page, type Request } from 'playwright-core';
import { workbenchAddress } from '../../../scripts/lib/address.mjs';
import { chromiumFlags, ensureBrowser } from '../../../scripts/lib/browser.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyOfSample } from '../../../scripts/lib/sample.mjs';
import { startServer } from '../../../scripts/lib/server.mjs';
import { runCommand } from './palette';
import { explorerFrame } from './webview';

export const themes = [
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
] as const;
export type Theme = (typeof themes)[number];

export interface WorkbenchOptions {
  /** Opened as the workspace; a fresh copy of test/fixtures/workspace when absent. */
  readonly folder?: string;
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: Theme;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Install this package (or these) instead of running the extension from the repository. */
  readonly vsix?: string | readonly string[];
  readonly reducedMotion?: boolean;
}

export interface Workbench {
  readonly page: Page;
  readonly folder: string;
  /** `1.139.1` */
  readonly version: string;
  /** Everything that the page and the webviews wrote to the console, CSP violations included. */
  readonly console: readonly string[];
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Runs a command by the title in the palette (`Career Atlas: Search…`) or by its id. */
  runCommand(titleOrId: string): Promise<void>;
  /** The Salary Explorer's own document; waits until it is there. */
  explorerFrame(): Promise<Frame>;
  /** Writes out/screenshots/<name>.png and returns its path. */
  screenshot(name: string): Promise<string>;
  /** Loads the window again, as after 'Developer: Reload Window'. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Opens VS Code in a headless browser with the extension and waits until its workbench is up. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const executablePath = await ensureBrowser();
  const sample = options.folder ? undefined : await copyOfSample();
  const folder = options.folder ?? sample?.folder ?? root;
  const server = await startServer({
    settings: { 'workbench.colorTheme': options.theme ?? themes[0], ...options.settings },
    packages: [options.vsix ?? []].flat(),
  });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const close = async () => {
    await browser.close();
    await server.stop();
    await sample?.remove();
  };
  try {
    const page = await newPage(browser, options);
    const seen = listen(page);
    await page.goto(
      workbenchAddress({ port: server.port, folder, ...(options.vsix ? {} : { extension: root }) }),
    );
    await workbenchIsUp(page);
    return {
      ...seen,
      page,
      folder,
      version: server.version,
      close,
      runCommand: (titleOrId) => runCommand(page, titleOrId),
      explorerFrame: () => explorerFrame(page),
      screenshot: (name) => screenshot(page, name),
      reload: async () => {
        await page.reload();
        await workbenchIsUp(page);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function newPage(browser: Browser, options: WorkbenchOptions): Promise<Page> {
  return browser.newPage({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

function listen(page: Page): { console: readonly string[]; requests: readonly string[] } {
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request: Request) => requests.push(request.url()));
  return { console: messages, requests };
}

/** Up: the parts are drawn and the extension host has taken up its work. */
async function workbenchIsUp(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor();
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
}

async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(root, 'out', 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
