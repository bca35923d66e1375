import * as vscode from 'vscode';
import type { Guide } from '../guide';
import type { Place } from '../present/explorerState';
import type { ToPage } from '../protocol';
import { registerExplorerLinks } from './explorerLinks';
import { accept, answer, init } from './explorerMessages';
import { showRestoredTab } from './explorerTab';
import { background, on, safe } from './safely';
import { homeState, onSettingChange } from './settings';

const viewType = 'careerAtlas.salaryExplorer';

/** Opens the Salary Explorer, or brings it to the front, at a place. */
export type OpenExplorer = (place: Place) => Thenable<void>;

/** The Salary Explorer: one panel, restored where its reader left it. */
export function registerSalaryExplorer(
  extensionUri: vscode.Uri,
  guide: () => Guide,
): { readonly open: OpenExplorer; readonly disposable: vscode.Disposable } {
  let current: Page | undefined;
  // Outlives the panel, so that reopening it finds the same sort, filter and selection.
  let state: unknown = null;
  const keep = (next: unknown) => {
    state = next;
  };
  // Where a tab that was restored in the background opens once VS Code has brought it up.
  let waiting: Place | null = null;
  const show = (panel: vscode.WebviewPanel, place: Place | null) => {
    const page = { panel, place };
    current = page;
    on(panel.onDidDispose, () => {
      if (current === page) current = undefined;
    });
    attach(page, extensionUri, guide(), { get: () => state, keep });
  };
  const restore = async (panel: vscode.WebviewPanel, kept: unknown) => {
    keep(kept ?? state);
    show(panel, waiting);
    waiting = null;
  };
  const open = async (place: Place) => {
    if (current) return goTo(current, place);
    waiting = place;
    const restored = await showRestoredTab(() => current !== undefined);
    waiting = null;
    if (!restored) show(createPanel(extensionUri), place);
  };
  return {
    open,
    disposable: vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(
        viewType,
        safe({ deserializeWebviewPanel: restore }),
      ),
      registerExplorerLinks(guide, open),
      onSettingChange('homeState', () => {
        if (current) background(post(current, { type: 'home', homeState: homeState() ?? null }));
      }),
    ),
  };
}

/** A panel, and where its page opens when it is next ready; null: where the reader left. */
interface Page {
  readonly panel: vscode.WebviewPanel;
  place: Place | null;
}

interface KeptState {
  get(): unknown;
  keep(state: unknown): void;
}

function post({ panel }: Page, message: ToPage): Thenable<boolean> {
  return panel.webview.postMessage(message);
}

function goTo(page: Page, place: Place): void {
  page.panel.reveal();
  // A hidden page has no script to hear this: it asks again with 'ready' once it is shown.
  page.place = place;
  background(post(page, { type: 'open', place }));
}

function createPanel(extensionUri: vscode.Uri): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(
    viewType,
    vscode.l10n.t('Salary Explorer'),
    vscode.ViewColumn.Active,
    { ...webviewOptions(extensionUri), enableFindWidget: true },
  );
}

function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
}

function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

function attach(page: Page, extensionUri: vscode.Uri, guide: Guide, kept: KeptState): void {
  const { webview } = page.panel;
  page.panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
  webview.options = webviewOptions(extensionUri);
  on<unknown>(webview.onDidReceiveMessage, async (value) => {
    const message = accept(value);
    if (message?.type === 'ready') await post(page, await init(guide, kept.get(), page.place));
    else if (message?.type === 'state') kept.keep(message.state);
    else if (message) await answer(guide, (reply) => post(page, reply), message);
    // From here on the page's own state knows where its reader is.
    if (message?.type === 'state') page.place = null;
  });
  webview.html = shell(guide, webview, pageFolder(extensionUri));
}

function shell(guide: Guide, webview: vscode.Webview, folder: vscode.Uri): string {
  const address = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  return guide.shellHtml({
    scriptUri: address('explorer.js'),
    styleUri: address('explorer.css'),
    cspSource: webview.cspSource,
    nonce: newNonce(),
    title: vscode.l10n.t('Salary Explorer'),
    lang: vscode.env.language,
    loading: vscode.l10n.t('Loading salaries…'),
  });
}

/** randomUUID would be shorter, and is missing where VS Code is served without https. */
function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
