import type { Atlas } from '../domain/atlas';
import type { Area, OccupationCode, WageEstimate } from '../domain/model';
import type { Directory } from '../domain/wages/directory';
import type { Wages } from '../domain/wages/wages';
import { type ExplorerArea, type ExplorerData, explorerData } from './explorer';
import type {
  AnswerTo,
  ExplorerAnswer,
  ExplorerQuestion,
  NamedWage,
  OccupationRow,
  WageRef,
} from './explorerQuestions';
import type { Surroundings } from './surroundings';

/** What the explorer's answers are read from. */
export interface Library {
  readonly atlas: Atlas;
  readonly wages: Wages;
  readonly around: Surroundings;
}

type Asked<A extends ExplorerQuestion['about']> = Extract<ExplorerQuestion, { about: A }>;
/** What is answered from the data; the rest is asked of the reader, or of the settings. */
export type HostQuestion = Exclude<ExplorerQuestion, { about: 'choice' | 'data' }>;

/** @throws {DataFileError} when a file that should have the answer is missing, cut or altered */
export function answerExplorer(library: Library, question: HostQuestion): Promise<ExplorerAnswer> {
  switch (question.about) {
    case 'names':
      return namesOf(library);
    case 'areas':
      return areasOf(library, question);
    case 'industries':
      return industriesOf(library, question);
    case 'years':
      return yearsOf(library, question);
    case 'wages':
      return wagesOf(library, question);
    case 'related':
      return relatedOf(library, question);
    case 'profile':
      return profileOf(library, question);
  }
}

/**
 * One occupation in the nation and its states; the newest year where none is asked for or it has none.
 * @throws {DataFileError}
 */
export async function openingData(
  library: Library,
  code: OccupationCode,
  asked: number | null,
): Promise<ExplorerData> {
  const { atlas, wages, around } = library;
  const names = await wages.directory();
  const title = names.occupation(code)?.title ?? code;
  const [ofNation, ofStates] = await Promise.all([
    wages.years('nation', code),
    wages.years('states', code),
  ]);
  const years = [...new Set([...ofNation, ...ofStates])].sort((a, b) => b - a);
  const year = asked !== null && years.includes(asked) ? asked : (years[0] ?? 0);
  const { areas } = names;
  const [nation, states, before, parity, growth, allGrowth] = await Promise.all([
    wages.rows(code, 'nation', year),
    ofStates.includes(year) ? wages.rows(code, 'states', year) : [],
    ofStates.includes(year - 1) ? wages.rows(code, 'states', year - 1) : [],
    around.parities?.(areas.filter(({ kind }) => kind === 'state')),
    around.growth?.(code),
    around.growth?.('00-0000'),
  ]);
  return explorerData(atlas, {
    occupation: { code, title },
    year,
    years: await yearsWith(wages, code, years),
    wages: [...nation, ...states],
    before,
    parity: parity ?? null,
    growth: growth ?? null,
    allGrowth: allGrowth ?? null,
  });
}

/** Of the years that have the occupation's group, those that have the occupation itself. */
async function yearsWith(wages: Wages, code: OccupationCode, years: readonly number[]) {
  const rows = await Promise.all(
    years.map(async (year) => [year, await wages.rows(code, 'nation', year)] as const),
  );
  return rows.filter(([, found]) => found.length > 0).map(([year]) => year);
}

async function namesOf({ wages }: Library): Promise<AnswerTo<'names'>> {
  const { areas } = await wages.directory();
  return { about: 'names', areas: areas.map(({ location: _, ...area }) => areaOf(area)) };
}

function areaOf({ id, name, kind, states, location }: Area): ExplorerArea {
  return { id, name, kind, states, ...(location ? { location } : {}) };
}

async function areasOf(library: Library, asked: Asked<'areas'>): Promise<AnswerTo<'areas'>> {
  const { wages, around } = library;
  const { areas } = await wages.directory();
  const years = await wages.years('areas', asked.occupation);
  const smaller = areas.filter(({ kind }) => kind === 'metropolitan' || kind === 'nonmetropolitan');
  const rows = years.includes(asked.year)
    ? await wages.rows(asked.occupation, 'areas', asked.year)
    : [];
  return {
    about: 'areas',
    years,
    areas: smaller.map(areaOf),
    wages: rows,
    parity: (await around.parities?.(smaller)) ?? null,
  };
}

async function industriesOf(
  { wages }: Library,
  asked: Asked<'industries'>,
): Promise<AnswerTo<'industries'>> {
  const names = await wages.directory();
  const years = await wages.years('industries', asked.occupation);
  const found = years.includes(asked.year)
    ? await wages.rows(asked.occupation, 'industries', asked.year)
    : [];
  const rows = new Map(found.map((estimate) => [estimate.industry ?? '', estimate]));
  const settings = new Map(names.settings.map(({ industry, name }) => [industry, name]));
  return {
    about: 'industries',
    years,
    // In the order of the classification: details follow what they are part of.
    rows: names.industries.flatMap(({ code, name, level }) => {
      const estimate = rows.get(code);
      const setting = settings.get(code);
      return estimate ? [{ code, name, level, estimate, ...(setting ? { setting } : {}) }] : [];
    }),
  };
}

async function yearsOf(library: Library, asked: Asked<'years'>): Promise<AnswerTo<'years'>> {
  const { wages, around } = library;
  const names = await wages.directory();
  const area = names.area(asked.area);
  const kind = area?.kind ?? 'nation';
  const files = kind === 'nation' ? 'nation' : kind === 'state' ? 'states' : 'areas';
  const years = await wages.years(files, asked.occupation);
  const { occupation } = asked;
  const found = await Promise.all(
    years.map((year) => wages.estimate({ area: asked.area, occupation, year })),
  );
  return {
    about: 'years',
    name: area?.name ?? asked.area,
    kind,
    wages: found.flatMap((one) => one ?? []).toSorted((a, b) => a.year - b.year),
    prices: (await around.prices?.()) ?? null,
    parity: (area && (await around.parities?.([area]))?.of[area.id]) ?? null,
  };
}

async function wagesOf(library: Library, { refs }: Asked<'wages'>): Promise<AnswerTo<'wages'>> {
  const { wages, around } = library;
  const names = await wages.directory();
  const areas = refs.flatMap(({ area }) => names.area(area) ?? []);
  return {
    about: 'wages',
    wages: await Promise.all(refs.map((ref) => namedWage(wages, names, ref))),
    prices: (await around.prices?.()) ?? null,
    parity: (await around.parities?.(areas))?.of ?? {},
  };
}

async function namedWage(wages: Wages, names: Directory, ref: WageRef): Promise<NamedWage> {
  const { industry } = ref;
  const estimate = await wages.estimate(ref);
  const settings = new Map(names.settings.map((one) => [one.industry, one.name]));
  return {
    ref,
    area: names.area(ref.area)?.name ?? ref.area,
    occupation: names.occupation(ref.occupation)?.title ?? ref.occupation,
    ...(industry
      ? { industry: settings.get(industry) ?? names.industry(industry)?.name ?? industry }
      : {}),
    ...(estimate ? { estimate } : {}),
  };
}

/** Most neighbours that fit into one picture. */
const mostNeighbours = 14;

async function relatedOf(library: Library, asked: Asked<'related'>): Promise<AnswerTo<'related'>> {
  const { wages, around } = library;
  const names = await wages.directory();
  const own = asked.occupation;
  const related = (await around.related?.(own)) ?? [];
  // Without relatives, those of its group in the classification.
  const group = names.occupations
    .filter(({ code, level }) => level === 'detailed' && code.slice(0, 4) === own.slice(0, 4))
    .map(({ code }) => code);
  const codes = related.length > 0 ? related : group;
  const chosen = [own, ...codes.filter((code) => code !== own)].slice(0, mostNeighbours);
  const { area, year } = asked;
  const found = await Promise.all(
    chosen.map((occupation) => wages.estimate({ area, occupation, year })),
  );
  const rows = await withGrowth(
    library,
    names,
    found.flatMap((one) => one ?? []),
  );
  return { about: 'related', rows, nearness: related.length > 0 ? 'related' : 'group' };
}

async function profileOf(library: Library, asked: Asked<'profile'>): Promise<AnswerTo<'profile'>> {
  const { wages } = library;
  const names = await wages.directory();
  const area = names.area(asked.area);
  const kind = area?.kind === 'nation' ? 'nation' : area?.kind === 'state' ? 'states' : 'areas';
  const years = await wages.years(kind);
  const found = years.includes(asked.year) ? await wages.ofArea(asked.area, asked.year) : [];
  const detailed = found.filter(
    ({ occupation }) => names.occupation(occupation)?.level === 'detailed',
  );
  return {
    about: 'profile',
    name: area?.name ?? asked.area,
    years,
    rows: detailed.map((estimate) => occupationRow(names, estimate)),
  };
}

function occupationRow(names: Directory, estimate: WageEstimate): OccupationRow {
  const code = estimate.occupation;
  return { code, title: names.occupation(code)?.title ?? code, estimate };
}

async function withGrowth(
  { around }: Library,
  names: Directory,
  estimates: readonly WageEstimate[],
): Promise<readonly OccupationRow[]> {
  return Promise.all(
    estimates.map(async (estimate) => {
      const growth = await around.growth?.(estimate.occupation);
      return { ...occupationRow(names, estimate), ...(growth ? { growth } : {}) };
    }),
  );
}
