import type { Atlas } from '../atlas';
import type { AtlasData, Entry, EntryId, EntryKind } from '../model';
import { add } from '../text/language';

/** How much a word counts by where it stands in an entry. */
export const weights = { name: 1, asked: 0.85, detail: 0.75, kind: 0.9, text: 0.4 } as const;

/** What search knows of an entry of the guide. */
export interface GuideRecord {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly label: string;
  /** Label, letters and everything else it is called. */
  readonly names: readonly string[];
  /** Questions that it is known to answer, with how well: 1 best. */
  readonly asked: readonly (readonly [question: string, how: number])[];
  /** The rest, by weight. */
  readonly fields: readonly (readonly [weight: number, text: string])[];
  /** Acronyms, as written. */
  readonly codes: readonly string[];
}

/** Every entry but the wages: those are read out of a query, not looked up. */
export function recordsOf(atlas: Atlas): readonly GuideRecord[] {
  return atlas.data.entries.map(createRecorder(atlas));
}

/** Makes the record of an entry, with the questions that it is known to answer. */
export function createRecorder(atlas: Atlas): (entry: AtlasData['entries'][number]) => GuideRecord {
  const asked = new Map<EntryId, [string, number][]>();
  for (const { answers, asked: questions } of atlas.data.questions) {
    for (const [at, id] of answers.entries()) {
      for (const one of questions) add(asked, id, [one, 1 - at / 50] as [string, number]);
    }
  }
  const kindWords = new Map<EntryKind, string>();
  for (const { kind, words } of atlas.data.words) if (kind) kindWords.set(kind, words.join(' '));
  return (entry) => {
    const codes = 'acronym' in entry && entry.acronym ? [entry.acronym] : [];
    return {
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      names: [entry.label, ...codes, ...entry.aliases],
      asked: asked.get(entry.id) ?? [],
      fields: [
        [weights.detail, detailOf(entry, atlas)],
        [weights.kind, `${kindWords.get(entry.kind) ?? ''} ${groupOf(entry)}`],
        [weights.text, [entry.summary, ...entry.points].join(' ')],
      ],
      codes,
    };
  };
}

function groupOf(entry: Entry): string {
  if (entry.kind === 'credential') return entry.credentialKind;
  // `driver` names a group of topics, and to everyone else a trade.
  return 'group' in entry && entry.group !== 'driver' ? entry.group : '';
}

function detailOf(entry: Entry, atlas: Atlas): string {
  if (entry.kind === 'degree') return [entry.level, ...(entry.studies ?? [])].join(' ');
  if (entry.kind === 'metro')
    return entry.states.map((code) => atlas.area(code)?.name ?? '').join(' ');
  if (entry.kind !== 'credential') return '';
  const issuers = (entry.links.issuedBy ?? []).map((id) => atlas.entry(id));
  const named = issuers.map((one) =>
    one?.kind === 'organization' ? `${one.acronym ?? ''} ${one.label}` : '',
  );
  return [entry.certifies, ...named].join(' ');
}
