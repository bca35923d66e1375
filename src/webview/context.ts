import type { AreaId } from '../domain/model';
import type { ExplorerIndex } from '../present/explorer';
import type { ExplorerState } from '../present/explorerState';
import type { StateRow } from '../present/states';
import type { Host } from './host';
import type { Store } from './store';
import type { Theme } from './theme';

/** What every view works with. */
export interface Context {
  readonly index: ExplorerIndex;
  readonly rows: readonly StateRow[];
  readonly host: Host;
  readonly store: Store;
  readonly theme: Theme;
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
