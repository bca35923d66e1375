/**
 * Wages of every occupation, area, year and industry: what a question names, read from the files and
 * given its names. Everything it returns is a plain value.
 */
import type { Area, AtlasData, EntryId, Printed, WageEntry, WageEstimate } from '../model';
import { once, type ReadData } from '../reading';
import { createCache } from './cache';
import type { WageKind } from './catalogue';
import { type Directory, loadDirectory, type Setting } from './directory';
import { type FigureKey, figures, noNumber, printed } from './figures';
import type { Mark } from './marks';
import { placings } from './rank';
import { createWageStore, type StoredRow } from './store';

/** What one wage estimate is asked for by. */
export interface WageKey {
  /** Id of an area. */
  readonly area: string;
  readonly occupation: string;
  /** The newest year that has it unless told. */
  readonly year?: number | undefined;
  /** BLS industry code; the nation only. */
  readonly industry?: string | undefined;
}

export interface Wages {
  directory(): Promise<Directory>;
  /** The settings that the guide talks of, as industries, in its order. */
  settings(): Promise<readonly Setting[]>;
  /** @throws {DataFileError} when the file that should have it is missing, cut or altered */
  estimate(key: WageKey): Promise<WageEstimate | undefined>;
  entry(key: WageKey): Promise<WageEntry | undefined>;
  /** The entry that an id such as `wage.OH.11-9111.2025` stands for. */
  entryOf(id: EntryId): Promise<WageEntry | undefined>;
  /** An occupation in all areas of a kind, or in all industries; the newest year unless told. */
  rows(occupation: string, kind: WageKind, year?: number): Promise<readonly WageEstimate[]>;
  /** The same as entries, in the order of the release; areas and industries without a name are left out. */
  entries(occupation: string, kind: WageKind, year?: number): Promise<readonly WageEntry[]>;
  /** Years in which an area or industry of this kind has the occupation's group, newest first. */
  years(kind: WageKind, occupation?: string): Promise<readonly number[]>;
  /** The same as entries, each beside the nation's row; without ranks. */
  entriesOfArea(area: string, year?: number): Promise<readonly WageEntry[]>;
  /** All occupations of one area; the newest year unless told. */
  ofArea(area: string, year?: number): Promise<readonly WageEstimate[]>;
}

export function createWages(read: ReadData, data: AtlasData): Wages {
  const store = createWageStore(read);
  const directory = once(() => loadDirectory(read, data));
  const newest = async (kind: WageKind, occupation?: string) =>
    (await store.years(kind, occupation))[0];

  const estimate = async (key: WageKey) => {
    const area = (await directory()).area(key.area);
    const kind = area && kindOf(area, key.industry);
    if (!kind) return undefined;
    const code = kind === 'industries' ? (key.industry ?? '') : area.code;
    const years = key.year === undefined ? await store.years(kind, key.occupation) : [key.year];
    for (const year of years) {
      const row = await store.row(kind, year, key.occupation, code);
      if (row) return toEstimate(row, area.id);
    }
    return undefined;
  };
  const rows: Wages['rows'] = async (occupation, kind, year) => {
    const [when, { area }] = await Promise.all([year ?? newest(kind, occupation), directory()]);
    if (when === undefined) return [];
    const found = await store.ofOccupation(occupation, kind, when);
    return found.map((row) => toEstimate(row, area(row.area)?.id ?? row.area));
  };
  const nationOf = (one: WageEstimate) =>
    one.area === 'US' && !one.industry
      ? Promise.resolve(undefined)
      : estimate({ area: 'US', occupation: one.occupation, year: one.year });
  const ranks = createCache<Peers>(40, () => 1);
  const entry = async (key: WageKey) => {
    const one = await estimate(key);
    if (!one) return undefined;
    const names = await directory();
    const area = names.area(one.area);
    const kind = area && kindOf(area, one.industry);
    // Asked for with every key of a picker: ranks stay for the occupations looked at last.
    const peers = kind
      ? await ranks.get(`${one.occupation} ${area.kind} ${kind} ${one.year}`, async () =>
          peersOf(area, await rows(one.occupation, kind, one.year), names),
        )
      : noPeers;
    return toEntry(one, names, await nationOf(one), peers);
  };

  const ofArea: Wages['ofArea'] = async (id, year) => {
    const area = (await directory()).area(id);
    const kind = area && kindOf(area);
    const when = kind && (year ?? (await newest(kind)));
    if (!kind || when === undefined) return [];
    return (await store.ofPlace(kind, when, area.code)).map((row) => toEstimate(row, area.id));
  };

  return {
    directory,
    settings: async () => (await directory()).settings,
    estimate,
    entry,
    entryOf: async (id) => {
      const key = keyOf(id);
      return key && entry(key);
    },
    rows,
    entries: async (occupation, kind, year) => {
      const names = await directory();
      const all = await rows(occupation, kind, year);
      const nation = all[0] && (await nationOf(all[0]));
      const ranks = new Map<string, Peers>();
      return all.flatMap((one) => {
        const area = names.area(one.area);
        const kindName = area?.kind ?? '';
        const peers = ranks.get(kindName) ?? peersOf(area, all, names);
        ranks.set(kindName, peers);
        return toEntry(one, names, nation, peers) ?? [];
      });
    },
    years: store.years,
    ofArea,
    entriesOfArea: async (id, year) => {
      const names = await directory();
      const all = await ofArea(id, year);
      const nation = all[0] && id !== 'US' ? await ofArea('US', all[0].year) : [];
      const byCode = new Map(nation.map((one) => [one.occupation, one]));
      return all.flatMap((one) => toEntry(one, names, byCode.get(one.occupation), noPeers) ?? []);
    },
  };
}

/** Which files hold an area's rows; industries are published for the nation only. */
function kindOf({ kind }: Area, industry?: string): WageKind | undefined {
  const one = industry && industry !== '000000';
  if (kind === 'nation') return one ? 'industries' : 'nation';
  return one ? undefined : kind === 'state' ? 'states' : 'areas';
}

function toEstimate(row: StoredRow, area: string): WageEstimate {
  const all = new Map<FigureKey, Printed>();
  const withheld: { [K in FigureKey]?: Mark } = {};
  for (const [i, figure] of figures.entries()) {
    const value = row.values[i];
    const mark = row.marks.get(figure.column);
    if (mark) withheld[figure.key] = mark;
    // No number and no mark: this release doesn't have the figure.
    const missing = value === undefined || value === noNumber;
    all.set(figure.key, missing ? (mark ? null : undefined) : printed(value, figure));
  }
  const pay = (prefix: '' | 'hourly.') => ({
    mean: all.get(`${prefix}mean`),
    p10: all.get(`${prefix}p10`),
    p25: all.get(`${prefix}p25`),
    median: all.get(`${prefix}median`),
    p75: all.get(`${prefix}p75`),
    p90: all.get(`${prefix}p90`),
  });
  return {
    area,
    occupation: row.occupation,
    ...(row.industry === '000000' ? {} : { industry: row.industry }),
    year: row.year,
    ...pay(''),
    hourly: pay('hourly.'),
    employment: all.get('employment'),
    employmentRse: all.get('employmentRse'),
    meanRse: all.get('meanRse'),
    jobsPer1000: all.get('jobsPer1000'),
    locationQuotient: all.get('locationQuotient'),
    withheld,
    source: row.source,
  };
}

/** Ranks among the areas of one kind: states without territories' small numbers mixed in would lie. */
interface Peers {
  readonly ranks: ReadonlyMap<string, number>;
  readonly count: number;
}

const noPeers: Peers = { ranks: new Map(), count: 0 };

function peersOf(area: Area | undefined, rows: readonly WageEstimate[], names: Directory): Peers {
  if (!area) return noPeers;
  const same = rows.filter(
    (row) => names.area(row.area)?.kind === area.kind && row.median !== undefined,
  );
  return { ranks: placings(same, 'median'), count: same.length };
}

function toEntry(
  estimate: WageEstimate,
  names: Directory,
  nation: WageEstimate | undefined,
  peers: Peers,
): WageEntry | undefined {
  const area = names.area(estimate.area);
  const occupation = names.occupation(estimate.occupation) ?? {
    code: estimate.occupation,
    title: estimate.occupation,
    level: 'detailed' as const,
  };
  const industry = estimate.industry ? names.industry(estimate.industry) : undefined;
  if (!area || (estimate.industry && !industry)) return undefined;
  const rank = estimate.median === null ? undefined : peers.ranks.get(placeKey(estimate));
  return {
    id: wageId(estimate),
    kind: 'wage',
    label: industry ? industry.name : area.name,
    aliases: area.states.length === 1 && area.kind === 'state' ? [area.id] : [],
    summary: '',
    points: [],
    notes: [],
    sources: [estimate.source],
    links: {},
    estimate,
    area,
    occupation,
    ...(industry ? { industry } : {}),
    ...(nation ? { nation } : {}),
    ...(rank && peers.count > 1 ? { place: { rank, of: peers.count } } : {}),
  };
}

/** What tells the rows of one occupation, kind and year apart. */
export function placeKey(estimate: WageEstimate): string {
  return estimate.industry ?? estimate.area;
}

/** Id of the entry that stands for a wage estimate: `wage.OH.11-9111.2025`. */
export function wageId({
  area,
  occupation,
  year,
  industry,
}: Pick<WageEstimate, 'area' | 'occupation' | 'year' | 'industry'>): EntryId {
  return `wage.${area}.${occupation}.${year}${industry ? `.${industry}` : ''}`;
}

/** What a wage entry's id asks for; undefined when it is no such id. */
export function keyOf(id: EntryId): (WageKey & { readonly year: number }) | undefined {
  const found = /^wage\.([A-Z]{2}|\d{7})\.(\d\d-\d{4})\.(\d{4})(?:\.([\dA-Z-]{6}))?$/.exec(id);
  if (!found) return undefined;
  const [, area = '', occupation = '', year, industry] = found;
  return { area, occupation, year: Number(year), ...(industry ? { industry } : {}) };
}
