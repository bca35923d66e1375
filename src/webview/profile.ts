import * as l10n from '@vscode/l10n';
import type { AnswerTo, OccupationRow } from '../present/explorerQuestions';
import { longestFilter, type ProfileColumn } from '../present/explorerState';
import {
  profileCell,
  profileFinding,
  profileTable,
  siftProfile,
  sortProfile,
} from '../present/profile';
import { figureWord, percentileWord } from '../present/words';
import { turned } from './areaGrid';
import type { Context, View } from './context';
import { setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { h, newId } from './dom';
import { createGrid, type Grid } from './grid';
import { linkRows } from './linked';
import { failure, missingNotice, waiting } from './missing';
import { notesBlock, scrolling } from './tableView';

/** All occupations of an area as a table; each leads to its own figures. */
export function profileView(context: Context, go: (code: string) => void): View {
  const { index, store, ask, lens: asked } = context;
  const lens = { ...asked, prices: 'printed' } as const;
  const { year, occupation } = index.data;
  const heading = h('h2');
  const finding = h('p', { class: 'finding' });
  const block = h('div', {}, waiting());
  const count = h('p', { class: 'count' });
  let answer: AnswerTo<'profile'> | undefined;
  let grid: Grid<OccupationRow> | undefined;
  let sorted: readonly OccupationRow[] = [];
  let links: ReturnType<typeof linkRows> | undefined;
  const found = () => siftProfile(sorted, store.get().profileFilter);
  const filter = textField(l10n.t('Filter occupations'), {
    type: 'search',
    placeholder: l10n.t('Title or SOC code'),
    onInput: (value) => store.update({ profileFilter: value.slice(0, longestFilter) }),
  });
  const copy = copyMenu(context, {
    table: () => {
      const ids = found();
      const rows = sorted.filter(({ code }) => ids.has(code));
      return answer && profileTable(index, rows, answer.name, lens);
    },
  });
  const show = () => {
    if (!grid || !answer) return;
    const { profileSort } = store.get();
    sorted = sortProfile(answer.rows, profileSort, lens);
    grid.order(sorted, profileSort);
    sift();
  };
  const sift = () => {
    const ids = found();
    grid?.sift(ids);
    links?.setOrder(sorted.flatMap(({ code }) => (ids.has(code) ? [code] : [])));
    count.textContent = l10n.t('{0} of {1} occupations', ids.size, sorted.length);
  };
  const fill = (next: AnswerTo<'profile'>) => {
    answer = next;
    heading.textContent = l10n.t('All occupations: {0}, May {1}', next.name, year);
    finding.textContent = profileFinding(next.rows, lens);
    if (next.rows.length === 0) {
      block.replaceChildren(missingNotice(context, next.name, next.years));
      return;
    }
    const table = profileGrid(context, next, lens);
    grid = table.grid;
    const nothing = { element: h('div'), mark: () => undefined, read: () => undefined };
    links = linkRows(
      nothing,
      grid,
      () => occupation.code,
      (code) => code && go(code),
    );
    links.refresh(occupation.code, null);
    block.replaceChildren(...table.parts);
    show();
  };
  const load = async () => {
    const { area } = store.get();
    try {
      const next = await ask<'profile'>({ about: 'profile', area, year });
      if (store.get().area === area) fill(next);
    } catch (error) {
      block.replaceChildren(failure(error));
    }
  };
  return {
    element: h(
      'section',
      { class: 'profile' },
      h('div', { class: 'heading' }, heading, copy),
      finding,
      h('div', { class: 'toolbar' }, filter, count),
      block,
    ),
    update: (state, before) => {
      if (state.area !== before?.area) void load();
      if (state.profileFilter !== (before?.profileFilter ?? ''))
        setValue(filter, state.profileFilter);
      if (before && state.profileSort !== before.profileSort) show();
      else if (before && state.profileFilter !== before.profileFilter) sift();
    },
    escape: () => {
      if (!store.get().profileFilter) return false;
      store.update({ profileFilter: '' });
      return true;
    },
  };
}

function profileGrid(
  { store, index }: Context,
  { rows, name }: AnswerTo<'profile'>,
  lens: Context['lens'],
) {
  const ids = { name: newId('profile'), notes: newId('notes') };
  const column = (key: ProfileColumn, text: string, width: number) => ({
    key,
    text,
    width,
    cell: (row: OccupationRow) => profileCell(row, key, lens),
  });
  const grid = createGrid<OccupationRow>({
    rows,
    idOf: ({ code }) => code,
    nameOf: ({ title }) => title,
    name: { key: 'title', text: l10n.t('Occupation'), width: 24 },
    columns: [
      column('median', percentileWord('median'), 7),
      column('jobs', figureWord('employment'), 7),
      column('quotient', figureWord('locationQuotient'), 7),
    ],
    labelledBy: ids.name,
    describedBy: ids.notes,
    pressed: false,
    onSort: (key) =>
      store.update({ profileSort: turned(store.get().profileSort, key as ProfileColumn) }),
  });
  const { citation, notes } = profileTable(index, rows, name, lens);
  const label = l10n.t('Occupations of {0}', name);
  return {
    grid,
    parts: [
      h('h3', { id: ids.name }, label),
      scrolling(label, grid.table, true),
      notesBlock({ citation, notes }, ids.notes),
    ],
  };
}
