import type { WageEntry } from '../../domain/model';
import { escapeMarkdown, table } from '../markdown';
import { wageFacts } from '../wageWords';
import { percentileWord } from '../words';

/** Every figure of wage rows, the median first; a figure a row, a place and its year a column. */
export function factsTable(entries: readonly WageEntry[]): string {
  const all = entries.map((entry) => new Map(wageFacts(entry)));
  const median = percentileWord('median');
  const told = new Set(all.flatMap((facts) => [...facts.keys()]));
  const names = [...(told.has(median) ? [median] : []), ...told].filter(
    (name, at, list) => list.indexOf(name) === at,
  );
  const headers = ['', ...entries.map(({ label, estimate }) => `${label}, May ${estimate.year}`)];
  const rows = names.map((name) => [name, ...all.map((facts) => facts.get(name) ?? '–')]);
  return table(
    headers.map(escapeMarkdown),
    rows.map((row) => row.map(escapeMarkdown)),
  );
}
