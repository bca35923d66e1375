import * as l10n from '@vscode/l10n';
import type { AreaColumn, MetroState } from '../present/explorerState';
import { isReleased } from '../present/metros';
import type { AreaRow } from '../present/states';
import { withheldNotes } from '../present/tables';
import { areaGrid, drawAreaBars, turned } from './areaGrid';
import type { Context } from './context';
import { h, newId } from './dom';
import { linkRows } from './linked';
import type { MetroMap } from './metroMap';
import { notesBlock, scrolling } from './tableView';

/** The areas as rows, linked with their dots. */
export function metroTable(
  context: Context,
  rows: readonly AreaRow[],
  map: MetroMap,
  change: (next: Partial<MetroState>) => void,
) {
  const { store, index, lens } = context;
  const ids = { name: newId('metros'), notes: newId('notes') };
  // Pay and jobs, which the map shows, stand first; no area has a year before to compare with.
  const others = store.get().columns.filter((key) => !leading.has(key));
  const grid = areaGrid(context, {
    rows,
    name: { text: l10n.t('Area'), width: 17 },
    columns: ['median', 'jobs', ...others],
    labelledBy: ids.name,
    describedBy: ids.notes,
    onSort: (column) => change({ sort: turned(store.get().metro.sort, column) }),
  });
  const links = linkRows(
    map,
    grid,
    () => store.get().metro.selected,
    (selected) => change({ selected }),
  );
  const heading = l10n.t('Salaries by metropolitan area');
  const estimates = rows.map((row) => row.estimate);
  const released = rows.find(isReleased)?.estimate;
  const citation = released ? index.citeWage(released) : '';
  return {
    grid,
    links,
    heading: h('h2', { id: ids.name }, heading),
    region: scrolling(heading, grid.table, true),
    notes: notesBlock({ citation, notes: withheldNotes(estimates, lens) }, ids.notes),
    draw: () => drawAreaBars(context, grid, rows.filter(isReleased)),
  };
}
const leading: ReadonlySet<AreaColumn> = new Set(['median', 'jobs', 'change']);
