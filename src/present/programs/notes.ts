import * as l10n from '@vscode/l10n';
import type { ProgramContext } from './context';
import { academicYear } from './words';

/** What an award counted means and doesn't; said once on every page and under every copied table. */
export function countsMean({ tables: { year } }: ProgramContext): string {
  return l10n.t(
    'Awards are the degrees and certificates that institutions reported for {0}, July to June, by first major. A program here gave at least one award in that year; that is no promise that it takes students today, and one too new for an award is missing. An institution’s own page and its College Navigator page tell more.',
    academicYear(year),
  );
}
