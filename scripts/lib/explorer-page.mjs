import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { atlasData } from '../build/atlas-data.mjs';
import { shared } from '../build/bundles.mjs';
import { root } from './paths.mjs';

const nonce = 'explorerPage0000';

/**
 * The Salary Explorer's page on its own, without VS Code: the same HTML, policy, script and style,
 * with a stand-in for the host and a theme's variables as they were in VS Code.
 * @param {{ theme?: string, files?: Record<string, string> }} [options] further files by path
 */
export async function serveExplorer({ theme = 'Default Dark Modern', files = {} } = {}) {
  const { explorerData, shellHtml, atlas } = await present();
  const data = explorerData(atlas);
  const themes = JSON.parse(await readFile(join(root, 'test/ui/fixtures/themes.json'), 'utf8'));
  const html = shellHtml({
    scriptUri: '/explorer.js',
    styleUri: '/explorer.css',
    cspSource: "'self'",
    nonce,
    title: 'Salary Explorer',
    lang: 'en',
  });
  /** @type {Record<string, string>} */
  const pages = {
    '/': withStandIn(html),
    '/host.js': hostStandIn(themes[theme], {
      type: 'init',
      data,
      state: null,
      place: null,
      homeState: null,
      strings: null,
    }),
    '/explorer.js': await readFile(join(root, 'dist/webview/explorer.js'), 'utf8'),
    '/toolkit.js': await readFile(join(root, 'dist/webview/toolkit.js'), 'utf8'),
    '/explorer.css': await readFile(join(root, 'dist/webview/explorer.css'), 'utf8'),
    ...files,
  };
  const server = createServer(({ url = '/' }, response) => {
    const body = pages[url.split('?')[0] ?? '/'];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': typeOf(url) });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  /** @type {readonly { type: string, postal: string }[]} */
  const areas = data.areas;
  return { url: `http://127.0.0.1:${port}/`, areas, close: () => server.close() };
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
    postMessage(message) {
      received.push(message);
      if (message.type === 'ready') window.postMessage(${JSON.stringify(init)});
      if (message.type === 'copy' || message.type === 'save') {
        const outcome = message.type === 'copy' ? 'copied' : 'saved';
        window.postMessage({ type: 'done', request: message.request, outcome, detail: null });
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

/** The extension's own words for the data, bundled here and now. */
async function present() {
  const { outputFiles } = await esbuild.build({
    ...shared,
    sourcemap: false,
    metafile: false,
    stdin: {
      contents: `
        import data from 'atlas:data';
        import { createAtlas } from './src/domain/atlas';
        export const atlas = createAtlas(data);
        export { explorerData } from './src/present/explorer';
        export { shellHtml } from './src/present/shell';`,
      resolveDir: root,
      loader: 'ts',
    },
    format: 'esm',
    plugins: [atlasData()],
    write: false,
  });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
