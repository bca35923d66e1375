import type { AreaKind, Entry, EntryKind, Occupation } from '../domain/model';
import type { ProgramRequest } from '../domain/programs/request';
import type { Credential, Guide, Program, SearchHit, WageEstimate, WageRank } from '../guide';

/** What `activate()` returns to other extensions. All of it is asynchronous, offline and a copy. */
export interface CareerAtlasApi {
  readonly apiVersion: 1;
  /**
   * Entries that match, best first; none rather than a poor one.
   * @param options.limit at most this many, 20 unless told
   */
  search(
    query: string,
    options?: { readonly kinds?: readonly EntryKind[]; readonly limit?: number },
  ): Promise<readonly SearchHit[]>;
  /** An entry by its id; `wage.OH.11-9111.2025` is one too. */
  entry(id: string): Promise<Entry | undefined>;
  /** Every meaning of an acronym, exact case, the field's own first. */
  credentials(acronym: string): Promise<readonly Credential[]>;
  /**
   * Official wages: annual US dollars, `hourly` US dollars an hour; null is withheld, with the reason.
   * @param area `Ohio`, `OH`, `US`, `Austin, TX`, or the 7-digit BLS code (`0012420`)
   * @param occupation SOC code; the guide's own, 11-9111, unless told
   * @param year May of that year; the newest that has the area unless told
   * @param industry BLS industry code; for the nation only
   * Rejects with an error that names the file when the wage file is missing or damaged.
   */
  wages(
    area: string,
    occupation?: string,
    year?: number,
    industry?: string,
  ): Promise<WageEstimate | undefined>;
  /**
   * Where a salary stands: the percentile band, and an estimate labelled as one.
   * Rejects with a RangeError when `annualUsd` isn't a finite number above 0.
   */
  rank(annualUsd: number, area: string, occupation?: string): Promise<WageRank | undefined>;
  /**
   * The wage areas that a place leads to, best first: by name, town and state, county, ZIP or postal
   * code. A name in several states gives all, the one with the most jobs first; none for a place abroad.
   */
  areas(query: string): Promise<readonly PublishedArea[]>;
  /** Occupations by title, SOC code (with or without dash, O*NET suffix), or the names people use. */
  occupations(query: string): Promise<readonly Occupation[]>;
  /**
   * Programs with at least one award, one for each institution, field and award level, most awards
   * first; all without a filter, none when a part of the filter means nothing. Read at the first call.
   * @param filter.state `Ohio` or `OH`
   * @param filter.cip CIP 2020 code, `51.0701`, or a field in words
   * @param filter.level `bachelor's`, or its IPEDS code, `5`
   * @param filter.institution `unitid`, name or part of a name
   */
  programs(filter?: ProgramRequest): Promise<readonly Program[]>;
}

/** An area of the OEWS. */
export interface PublishedArea {
  /** Seven digits, as BLS has it. */
  readonly code: string;
  readonly name: string;
  readonly kind: AreaKind;
  /** Postal codes of the states it lies in. */
  readonly states: readonly string[];
}

export function createApi(guide: () => Guide): CareerAtlasApi {
  const wageEntry = async (
    text: string,
    occupation: string | undefined,
    year?: number,
    industry?: string,
  ) => {
    const { atlas, wages, areaNamed, areaReader } = guide();
    const area = await areaNamed(areaReader(), text);
    if (!area) return undefined;
    const code = occupation ?? atlas.occupation.code;
    return wages().entry({ area: area.id, occupation: code, year, industry });
  };
  return {
    apiVersion: 1,
    search: (query, options) => search(guide(), query, options),
    entry: async (id) => {
      const entry = await guide().entry(id);
      return entry && guide().publishEntry(entry);
    },
    credentials: async (acronym) => {
      const { atlas, publishCredential } = guide();
      return atlas.credentials(acronym).map((entry) => publishCredential(atlas, entry));
    },
    wages: async (area, occupation, year, industry) => {
      const found = await wageEntry(area, occupation, year, industry);
      return found && guide().publishWage(guide().atlas, found);
    },
    areas: async (query) => {
      const found = await guide().areasMeant(guide().areaReader(), query);
      return found.map(({ code, name, kind, states }) => ({
        code,
        name,
        kind,
        states: [...states],
      }));
    },
    occupations: async (query) => {
      const { occupations } = await guide().search();
      return occupations.find(query).map(({ code, title, level }) => ({ code, title, level }));
    },
    rank: async (annualUsd, area, occupation) => {
      const found = await wageEntry(area, occupation);
      return found && guide().publishRank(guide().atlas, annualUsd, found);
    },
    programs: (filter) => programs(guide(), filter),
  };
}

async function programs(guide: Guide, request: ProgramRequest = {}): Promise<readonly Program[]> {
  const context = await guide.programs();
  const filter = guide.readRequest(context.tables, request, (state) =>
    guide.statePostal(context, state),
  );
  if ('unknown' in filter) return [];
  const { year } = context.tables;
  return guide.programsOf(context, filter).map((program) => guide.publishProgram(program, year));
}

async function search(
  guide: Guide,
  query: string,
  { kinds, limit = 20 }: { readonly kinds?: readonly EntryKind[]; readonly limit?: number } = {},
): Promise<readonly SearchHit[]> {
  const index = await guide.search();
  const { found } = index.find(query, { ...(kinds ? { kinds } : {}), limit });
  const { atlas, wages, resolve, publishHit } = guide;
  const resolved = await resolve(atlas, wages(), found, atlas.occupation.code);
  return resolved.map((one) => publishHit(atlas, one));
}
