import * as vscode from 'vscode';
import { background, later, log, messageOf, on } from './safely';

/** A row that can be chosen, or words in its place. */
export interface AnswerItem<T> extends vscode.QuickPickItem {
  readonly value?: T;
}

export interface AnswerPicker<T> {
  readonly title?: string;
  readonly placeholder: string;
  /** What is typed to begin with. */
  readonly query?: string;
  /** The answers to what is typed. @throws what is then said where they would stand */
  readonly answers: (typed: string) => Promise<readonly AnswerItem<T>[]>;
  /** Settles when `answers` knows all it ever will; until then it answers with what it has. */
  readonly whole: () => Promise<unknown>;
  readonly chosen: (value: T) => unknown;
  readonly button?: (value: T, button: vscode.QuickInputButton) => unknown;
  readonly hidden?: () => void;
}

/** A quick pick whose rows are the answers to what is typed, in the order that they are given. */
export function showAnswers<T>(options: AnswerPicker<T>): void {
  const picker = vscode.window.createQuickPick<AnswerItem<T>>();
  // VS Code would sort by label, and drop the headings.
  Object.assign(picker, { sortByLabel: false });
  const { title, placeholder, query = '', hidden } = options;
  Object.assign(picker, { title, placeholder, matchOnDescription: true, value: query });
  let knowsAll = false;
  const update = async () => {
    const typed = picker.value;
    picker.busy = true;
    const answers = await options.answers(typed).catch((error) => [fault<T>(error)]);
    if (picker.value !== typed) return;
    picker.items = answers;
    picker.busy = !knowsAll;
  };
  let updating = Promise.resolve();
  const refresh = () => {
    updating = update();
    return updating;
  };
  const learn = async () => {
    await options.whole().catch(log);
    knowsAll = true;
    if (picker.value) return refresh();
    await updating;
    picker.busy = false;
  };
  const close = (act: (() => unknown) | undefined) => {
    if (!act) return undefined;
    picker.hide();
    return act();
  };
  on(picker.onDidChangeValue, refresh);
  on(picker.onDidAccept, async () => {
    // Enter on a list that is still of an earlier text means the first answer to this one. VS Code names the
    // active row of a new list only after a way there and back; until then it is one of the old list.
    if (picker.busy) await learning;
    await updating;
    const active = picker.activeItems.find((item) => picker.items.includes(item));
    const { value } = active ?? picker.items.find((item) => item.value) ?? {};
    return close(value && (() => options.chosen(value)));
  });
  on(picker.onDidTriggerItemButton, ({ item: { value }, button }) =>
    close(value && (() => options.button?.(value, button))),
  );
  on(picker.onDidHide, () => {
    picker.dispose();
    hidden?.();
  });
  background(refresh());
  picker.show();
  // While the first key is still on its way.
  const learning = later(learn);
}

/** A file that can't be read: said where the answer would stand. */
function fault<T>(error: unknown): AnswerItem<T> {
  log(error);
  return { label: messageOf(error), alwaysShow: true, iconPath: new vscode.ThemeIcon('warning') };
}
