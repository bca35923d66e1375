import type { AreaId } from '../domain/model';
import type { ExplorerIndex } from '../present/explorer';
import type { AnswerTo, ExplorerQuestion } from '../present/explorerQuestions';
import type { ExplorerState } from '../present/explorerState';
import type { Lens } from '../present/lens';
import type { StateRow } from '../present/states';
import type { Host } from './host';
import type { Store } from './store';
import type { Theme } from './theme';

/** What every view works with: one occupation, year and way of looking at pay. */
export interface Context {
  readonly index: ExplorerIndex;
  readonly rows: readonly StateRow[];
  readonly lens: Lens;
  readonly host: Host;
  readonly store: Store;
  readonly theme: Theme;
  /** Asks the host once for each question; the answer is kept. */
  ask<A extends ExplorerQuestion['about']>(
    question: Extract<ExplorerQuestion, { about: A }>,
  ): Promise<AnswerTo<A>>;
  /** Area that the reader set as home state; null: none. */
  home(): AreaId | null;
  /** Tells what happened to readers who can't see it, and shows it in the status line. */
  announce(text: string): void;
}

/** One tab's content. */
export interface View {
  readonly element: HTMLElement;
  /** Brings the view up to date; `before` is undefined the first time. */
  update(state: ExplorerState, before: ExplorerState | undefined): void;
  /** Goes one step back; false when there is nothing to go back from. */
  escape?(): boolean;
  /** The home state changed. */
  homeChanged?(): void;
}
