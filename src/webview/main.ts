import './explorer.css';
import * as l10n from '@vscode/l10n';
import { readToPage, type ToPage } from '../protocol';
import { afterPaint, h, onceLoaded } from './dom';
import { connectHost } from './host';
import { loadBeside } from './lazy';
import { createPage, type Page } from './page';
import { watchTheme } from './theme';

const root = document.getElementById('app') ?? document.body;
const host = connectHost();
const theme = watchTheme();
let page: Page | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    receive(readToPage(data));
  } catch (error) {
    problem(error);
  }
});
window.addEventListener('error', ({ error, message }) => problem(error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => problem(reason));
host.send({ type: 'ready' });

function receive(message: ToPage): void {
  switch (message.type) {
    case 'init':
      if (message.strings) l10n.config({ contents: { ...message.strings } });
      page = createPage(root, message, host, theme);
      // The table is native: it is painted before the toolkit's controls come to life around it.
      afterPaint(() => onceLoaded(() => void loadBeside('toolkit.js')));
      break;
    case 'open':
      page?.open(message.place);
      break;
    case 'home':
      page?.setHome(message.homeState);
      break;
    case 'done':
    case 'answer':
      host.answer(message);
      break;
    case 'failed':
      showFailure(message.message);
  }
}

function showFailure(why: string): void {
  root.removeAttribute('aria-busy');
  root.replaceChildren(h('div', { class: 'notice', role: 'alert' }, h('p', {}, why)));
}

/** Told to the host's log; a page that has nothing to show yet says so to its reader as well. */
function problem(error: unknown): void {
  const message = (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(
    0,
    2000,
  );
  host.send({ type: 'problem', message });
  if (!page)
    showFailure(
      l10n.t(
        'The salaries could not be shown. Close this tab and open it again; the log has more.',
      ),
    );
}
