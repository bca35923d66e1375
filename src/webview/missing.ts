import * as l10n from '@vscode/l10n';
import type { Context, View } from './context';
import { button } from './controls';
import { h } from './dom';

/** Says that a year has no such figures, and leads to one that has. */
export function missingNotice(
  { store, index }: Context,
  what: string,
  years: readonly number[],
): HTMLElement {
  const { occupation, year } = index.data;
  const others = years.filter((one) => one !== year).slice(0, 3);
  return h(
    'div',
    { class: 'notice' },
    h(
      'p',
      {},
      l10n.t('May {0}: no figures by {1} are in the atlas for {2}.', year, what, occupation.title),
    ),
    ...others.map((one) => button(l10n.t('Show May {0}', one), () => store.update({ year: one }))),
  );
}

export function missingYear(context: Context, what: string, years: readonly number[]): View {
  return { element: missingNotice(context, what, years), update: () => undefined };
}

/** Something is being read, or could not be. */
export function waiting(text = l10n.t('Reading the figures…')): HTMLElement {
  return h('p', { class: 'notice dim', role: 'status' }, text);
}

export function failure(error: unknown): HTMLElement {
  const why = error instanceof Error ? error.message : String(error);
  return h('div', { class: 'notice', role: 'alert' }, h('p', {}, why));
}
