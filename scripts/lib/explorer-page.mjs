import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { atlasData } from '../build/atlas-data.mjs';
import { shared } from '../build/bundles.mjs';
import { root } from './paths.mjs';

const nonce = 'explorerPage0000';
const scripts = ['explorer.js', 'toolkit.js', 'outlines.js', 'explorer.css'];

/**
 * The Salary Explorer's page on its own, without VS Code: the same HTML, policy, script and style,
 * with a stand-in for the host and a theme's variables as they were in VS Code. Its figures are those
 * that ship, read as the extension reads them.
 * @param {{ theme?: string, files?: Record<string, string>, state?: unknown }} [options] further files by path
 */
export async function serveExplorer({
  theme = 'Default Dark Modern',
  files = {},
  state = null,
} = {}) {
  const { shellHtml, explorerAnswer, explorerData, readWith, atlas } = await guide();
  readWith((/** @type {string} */ path) => readFile(join(root, 'data', path)));
  /** @param {any} choice */
  const dataOf = (choice) =>
    explorerData(choice?.occupation ?? atlas.occupation.code, choice?.year ?? null);
  const data = await dataOf(state);
  const themes = JSON.parse(await readFile(join(root, 'test/ui/fixtures/themes.json'), 'utf8'));
  const html = shellHtml({
    scriptUri: '/explorer.js',
    styleUri: '/explorer.css',
    cspSource: "'self'",
    nonce,
    title: 'Salary Explorer',
    lang: 'en',
  });
  const init = { type: 'init', data, state, place: null, homeState: null, strings: null };
  /** @type {Record<string, string>} */
  const pages = { '/': withStandIn(html), '/host.js': hostStandIn(themes[theme], init), ...files };
  for (const name of scripts) {
    pages[`/${name}`] = await readFile(join(root, 'dist/webview', name), 'utf8');
  }
  const server = createServer(({ url = '/' }, response) => {
    const body = pages[url.split('?')[0] ?? '/'];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': typeOf(url) });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  /** @type {readonly { kind: string, postal: string }[]} */
  const areas = data.areas;
  return {
    url: `http://127.0.0.1:${port}/`,
    areas,
    /** Lets a page's questions be answered, before it is opened.
     * @param {import('playwright-core').Page} page */
    answers: (page) =>
      page.exposeFunction('answerExplorer', async (/** @type {any} */ question) => {
        if (question.about === 'choice') return { about: 'choice', occupation: '29-1141' };
        if (question.about !== 'data') return explorerAnswer(question);
        return { about: 'data', data: await dataOf(question) };
      }),
    close: () => server.close(),
  };
}

/** @param {string} html */
function withStandIn(html) {
  return html.replace('<body>', `<body>\n<script nonce="${nonce}" src="/host.js"></script>`);
}

/**
 * Answers as the extension does, and keeps what it was told in `received`.
 * @param {{ class: string, kind: string, variables: Record<string, string> }} theme
 * @param {unknown} init
 */
function hostStandIn(theme, init) {
  return `
const received = [];
function useTheme({ class: names, kind, variables }) {
  document.body.className = names;
  document.body.setAttribute('data-vscode-theme-kind', kind);
  for (const name of [...document.documentElement.style]) {
    document.documentElement.style.removeProperty(name);
  }
  for (const [name, value] of Object.entries(variables)) {
    document.documentElement.style.setProperty(name, value);
  }
}
function acquireVsCodeApi() {
  return {
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    async postMessage(message) {
      received.push(message);
      if (message.type === 'ready') window.postMessage(${JSON.stringify(init)});
      if (message.type === 'copy' || message.type === 'save') {
        const outcome = message.type === 'copy' ? 'copied' : 'saved';
        window.postMessage({ type: 'done', request: message.request, outcome, detail: null });
      }
      if (message.type === 'ask') {
        const answer = await window.answerExplorer(message.question);
        window.postMessage({ type: 'answer', request: message.request, answer, problem: null });
      }
    },
  };
}
useTheme(${JSON.stringify(theme)});
`;
}

/** @param {string} url */
function typeOf(url) {
  if (url.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return url.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8';
}

/** The extension's own data and words, bundled here and now. */
async function guide() {
  const { outputFiles } = await esbuild.build({
    ...shared,
    sourcemap: false,
    metafile: false,
    entryPoints: ['src/guide.ts'],
    format: 'esm',
    plugins: [atlasData()],
    write: false,
  });
  // A file, because a fault in a module of this size would print all of it as its address.
  const path = join(root, 'out', 'explorer-guide.mjs');
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(path, outputFiles?.[0]?.contents ?? '');
  return import(pathToFileURL(path).href);
}
