import * as vscode from 'vscode';
import { on } from './safely';

/** What happened to a document since its last change; times are milliseconds of the clock. */
interface Since {
  /** How often the cursor moved; the first move is the typing's own. */
  moves: number;
  /** When completions were first asked for. */
  asked: number | undefined;
  /** When a character was last typed that may open a list by itself. */
  triggered: number | undefined;
}

/**
 * VS Code asks everybody once more, unasked, when one more extension registers completions while it
 * still waits for another: that happens where a document was just opened, which starts extensions. A
 * person who asks again does so after this time (milliseconds).
 */
const soonest = { justOpened: 1000, later: 150 } as const;
const starting = 10_000;

/**
 * How long another extension may take to answer what a character triggered (milliseconds). If words
 * were typed meanwhile, VS Code asks everybody about them, even where it asks nobody about letters.
 */
const patience = 2000;

/** Most punctuation triggers somebody's list; not the comma, behind which credentials stand. */
const trigger = /[^\p{L}\p{N}\s,]$/u;

/** Tells completions that a person asks for from those that VS Code asks for while somebody types. */
export interface Asking extends vscode.Disposable {
  isByPerson(document: vscode.TextDocument): boolean;
}

/**
 * VS Code says `Invoke` of both. What tells them apart: it asks unasked only where quick suggestions
 * are on or a trigger character was just typed, only behind a letter that was just typed, and only
 * once, or twice at a start. So a request is a person's when nothing was typed since the document was
 * opened, when the cursor moved away after the typing, or when the same text was asked about before.
 * In doubt it is VS Code's: a list that appears unasked takes the Enter of whoever ends a line with
 * `Vitamin C`.
 */
export function watchAsking(): Asking {
  const states = new WeakMap<vscode.TextDocument, Since>();
  const opened = new WeakMap<vscode.TextDocument, number>();
  const note = (document: vscode.TextDocument) => opened.set(document, Date.now());
  vscode.workspace.textDocuments.forEach(note);
  const watched = [
    on(vscode.workspace.onDidOpenTextDocument, note),
    on(vscode.workspace.onDidChangeTextDocument, ({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      const opens = contentChanges.some(({ text }) => trigger.test(text));
      const triggered = opens ? Date.now() : states.get(document)?.triggered;
      states.set(document, { moves: 0, asked: undefined, triggered });
    }),
    on(vscode.window.onDidChangeTextEditorSelection, ({ textEditor }) => {
      const since = states.get(textEditor.document);
      // The same document beside it has a cursor too, which typing may push along.
      if (since && textEditor === vscode.window.activeTextEditor) since.moves += 1;
    }),
  ];
  return {
    isByPerson: (document) => {
      const since = states.get(document) ?? unseen(document);
      const now = Date.now();
      states.set(document, { ...since, asked: since.asked ?? now });
      if (since.moves > 1 || !isShown(document)) return true;
      const justOpened = now - (opened.get(document) ?? 0) < starting;
      const wait = justOpened ? soonest.justOpened : soonest.later;
      if (since.asked !== undefined && now - since.asked >= wait) return true;
      return !suggestsUnasked(document) && now - (since.triggered ?? 0) > patience;
    },
    dispose: () => vscode.Disposable.from(...watched).dispose(),
  };
}

/** No change was seen; one from before the extension started still may be the latest thing typed. */
function unseen({ version }: vscode.TextDocument): Since {
  return { moves: 0, asked: version === 1 ? 0 : undefined, triggered: undefined };
}

function isShown(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

/** Whether quick suggestions are on for anything in a document of this language. */
function suggestsUnasked(document: vscode.TextDocument): boolean {
  const setting = vscode.workspace
    .getConfiguration('editor', document)
    .get<unknown>('quickSuggestions');
  const kinds = typeof setting === 'object' && setting ? Object.values(setting) : [setting];
  return kinds.some((kind) => kind !== 'off' && kind !== false);
}
