import type { Atlas } from '../domain/atlas';
import type { Entry, SourceId, WageEstimate } from '../domain/model';
import { citation, wageCitation } from './format';
import { escapeMarkdown, link } from './markdown';

/** A source as Markdown: title, publisher and year, linked where an address is known. */
export function cited(atlas: Atlas, id: SourceId): string {
  const source = atlas.source(id);
  return source ? link(citation(source), source.url) : escapeMarkdown(id);
}

/** The source of wages as Markdown: `BLS OEWS, May 2023 · SOC 11-9111`, linked. */
export function wageSource(atlas: Atlas, estimate: WageEstimate): string {
  return link(wageSourceName(atlas, estimate), atlas.source(estimate.source)?.url);
}

/** The first source of the projected growth as Markdown; empty when the atlas has no projection. */
export function growthSource(atlas: Atlas): string {
  const [first] = atlas.projection()?.sources ?? [];
  return first === undefined ? '' : cited(atlas, first);
}

/** The source of wages as plain text. */
export function wageSourceName(atlas: Atlas, estimate: WageEstimate): string {
  return wageCitation(atlas.source(estimate.source), estimate);
}

/** Sources of an entry as plain text, for copied sentences. */
export function sourceLines(atlas: Atlas, entry: Entry): string {
  return entry.sources
    .flatMap((id) => atlas.source(id) ?? [])
    .map((source) => citation(source))
    .join('; ');
}

/** The first address among an entry's own site and its sources. */
export function sourceUrl(atlas: Atlas, entry: Entry): string | undefined {
  const own = entry.kind === 'credential' || entry.kind === 'organization' ? entry.url : null;
  const cited = entry.sources.map((id) => atlas.source(id)?.url ?? null);
  return [own, ...cited].find((url) => url !== null) ?? undefined;
}
