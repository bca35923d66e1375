import * as l10n from '@vscode/l10n';
import { sideKey } from '../present/comparison';
import type { WageRef } from '../present/explorerQuestions';
import { type CompareBy, compareLimits, type ExplorerState } from '../present/explorerState';
import { areaSelect } from './areaSelect';
import type { Context } from './context';
import { button, select } from './controls';
import { h } from './dom';

/** What is compared now: what the reader chose, or a start that says something already. */
export async function comparedRefs(context: Context): Promise<readonly WageRef[]> {
  const { index, store } = context;
  const { by, area } = store.get();
  const base = { area, occupation: index.data.occupation.code, year: index.data.year };
  const keys = await comparedKeys(context);
  switch (by) {
    case 'area':
      return keys.map((key) => ({ ...base, area: key }));
    case 'occupation':
      return keys.map((key) => ({ ...base, occupation: key }));
    case 'year':
      return keys.map((key) => ({ ...base, year: Number(key) }));
    case 'industry':
      return keys.map((key) => ({ ...base, area: 'US', ...(key ? { industry: key } : {}) }));
  }
}

async function comparedKeys(context: Context): Promise<readonly string[]> {
  const state = context.store.get();
  const chosen = chosenKeys(state);
  if (chosen.length >= compareLimits.least) return chosen;
  const start = await startKeys(context);
  return [...new Set([...chosen, ...start])].slice(0, Math.max(compareLimits.least, start.length));
}

function chosenKeys({ by, compare, occupations, years, industries }: ExplorerState) {
  const lists = {
    area: compare,
    occupation: occupations,
    year: years.map(String),
    industry: industries,
  };
  return lists[by];
}

/** The home state or the best-paid one against the nation; the nearest occupations; first and last year. */
async function startKeys(context: Context): Promise<readonly string[]> {
  const { index, rows, store, home, ask } = context;
  const { occupation, year, years } = index.data;
  const { by, area } = store.get();
  switch (by) {
    case 'area': {
      const known = rows.filter(({ values }) => typeof values.median === 'number');
      const best = known.toSorted((a, b) => (b.values.median ?? 0) - (a.values.median ?? 0))[0];
      return ['US', home() ?? best?.id ?? 'US'];
    }
    case 'year': {
      const question = { about: 'years', occupation: occupation.code, area } as const;
      const found = (await ask<'years'>(question)).wages.map((wage) => wage.year);
      const all = found.length > 1 ? found : years.toReversed();
      return [all[0], all.at(-1)].map(String);
    }
    case 'industry': {
      const question = { about: 'industries', occupation: occupation.code, year } as const;
      const { rows: all } = await ask<'industries'>(question);
      const settings = all.filter(({ setting }) => setting);
      const some = settings.length > 1 ? settings : all.filter(({ level }) => level === 2);
      return some.slice(0, 4).map(({ code }) => code);
    }
    case 'occupation': {
      const question = { about: 'related', occupation: occupation.code, year, area } as const;
      return (await ask<'related'>(question)).rows.slice(0, 4).map(({ code }) => code);
    }
  }
}

/** What is compared, with a way to add and to remove one. */
export interface Chooser {
  readonly element: HTMLElement;
  show(refs: readonly WageRef[], names: readonly string[]): void;
}

export function chooser(context: Context): Chooser {
  const { store, announce, index } = context;
  const list = h('ul', { class: 'chips', 'aria-label': l10n.t('Compared') });
  const full = h('p', { class: 'dim' });
  const slot = h('div', { class: 'slot' });
  let keys: readonly string[] = [];
  let by: CompareBy | undefined;
  const put = (next: readonly string[]) => store.update(changeOf(store.get().by, next));
  const add = (key: string, name: string) => {
    if (keys.includes(key)) return announce(l10n.t('{0} is there already.', name));
    if (keys.length >= compareLimits.most) return announce(limitText());
    put([...keys, key]);
    announce(l10n.t('{0} added.', name));
  };
  const remove = (key: string, name: string) => {
    put(keys.filter((one) => one !== key));
    announce(l10n.t('{0} removed.', name));
    list.querySelector('button')?.focus();
  };
  return {
    element: h('div', { class: 'toolbar' }, slot, list, full),
    show: (refs, names) => {
      const now = store.get().by;
      keys = refs.map((ref) => sideKey({ ref }, now));
      if (now !== by) slot.replaceChildren(adder(context, now, index.data.years, add));
      by = now;
      list.replaceChildren(
        ...keys.map((key, i) => {
          const name = names[i] ?? key;
          const removable = keys.length > compareLimits.least;
          return chip(name, removable ? () => remove(key, name) : undefined);
        }),
      );
      full.textContent = keys.length >= compareLimits.most ? limitText() : '';
    },
  };
}

function changeOf(by: CompareBy, keys: readonly string[]): Partial<ExplorerState> {
  switch (by) {
    case 'area':
      return { compare: keys };
    case 'occupation':
      return { occupations: keys };
    case 'year':
      return { years: keys.map(Number) };
    case 'industry':
      return { industries: keys };
  }
}

type Add = (key: string, name: string) => void;

function adder(context: Context, by: CompareBy, years: readonly number[], add: Add): HTMLElement {
  if (by === 'area') {
    const areas = areaSelect(context, l10n.t('Area'), () => undefined);
    const take = () => add(areas.field.value, areas.name(areas.field.value));
    return h('div', { class: 'toolbar' }, areas.element, button(l10n.t('Add area'), take));
  }
  const lists = { year: () => yearList(years), industry: industryList, occupation: occupationList };
  const words = {
    year: l10n.t('Add year'),
    industry: l10n.t('Add industry'),
    occupation: l10n.t('Add occupation'),
  };
  const list = lists[by](context);
  const take = () => add(list.field.value, list.field.selectedOptions[0]?.text ?? '');
  const word = words[by];
  return h('div', { class: 'toolbar' }, list.element, button(word, take));
}

function yearList(years: readonly number[]) {
  const choices = years.map((year) => ({ value: String(year), text: l10n.t('May {0}', year) }));
  return select(l10n.t('Year'), [{ choices }], String(years[0] ?? ''), () => undefined);
}

function industryList({ index, ask }: Context) {
  const list = select(l10n.t('Industry'), [], '', () => undefined);
  const { occupation, year } = index.data;
  ask<'industries'>({ about: 'industries', occupation: occupation.code, year }).then(
    ({ rows }) => {
      for (const { code, name, setting } of rows) {
        list.field.append(h('option', { value: code }, setting ?? name));
      }
    },
    () => undefined,
  );
  return list;
}

/** Those that the area has figures of. */
function occupationList({ index, store, ask }: Context) {
  const list = select(l10n.t('Occupation'), [], '', () => undefined);
  ask<'profile'>({ about: 'profile', area: store.get().area, year: index.data.year }).then(
    ({ rows }) => {
      const sorted = rows.toSorted((a, b) => (a.title < b.title ? -1 : 1));
      list.field.append(...sorted.map(({ code, title }) => h('option', { value: code }, title)));
    },
    () => undefined,
  );
  return list;
}

function limitText(): string {
  return l10n.t('{0} is the most that fit; remove one to add another.', compareLimits.most);
}

function chip(name: string, remove: (() => void) | undefined): HTMLElement {
  if (!remove) return h('li', {}, h('span', {}, name));
  const label = l10n.t('Remove {0}', name);
  const close = h('button', { type: 'button', 'aria-label': label, title: label }, '\u00d7');
  close.addEventListener('click', remove);
  return h('li', {}, h('span', {}, name), close);
}
