import type { WageEntry } from '../../domain/model';
import { escapeMarkdown, table } from '../markdown';
import { wageFacts } from '../wageWords';

/** Every figure of wage rows, a figure a row, a place and its year a column. */
export function factsTable(entries: readonly WageEntry[]): string {
  const all = entries.map((entry) => new Map(wageFacts(entry)));
  const names = [...new Set(all.flatMap((facts) => [...facts.keys()]))];
  const headers = ['', ...entries.map(({ label, estimate }) => `${label}, May ${estimate.year}`)];
  const rows = names.map((name) => [name, ...all.map((facts) => facts.get(name) ?? '–')]);
  return table(
    headers.map(escapeMarkdown),
    rows.map((row) => row.map(escapeMarkdown)),
  );
}
