import type { Entry, EntryKind } from '../domain/model';
import type { ProgramRequest } from '../domain/programs/request';
import type { Credential, Guide, Program, SearchHit, WageEstimate, WageRank } from '../guide';

/** What `activate()` returns to other extensions. All of it is offline and a copy. */
export interface CareerAtlasApi {
  readonly apiVersion: 1;
  /**
   * Entries that match, best first; none rather than a poor one.
   * @param options.limit at most this many, 20 unless told
   */
  search(
    query: string,
    options?: { readonly kinds?: readonly EntryKind[]; readonly limit?: number },
  ): readonly SearchHit[];
  entry(id: string): Entry | undefined;
  /** Every meaning of an acronym, exact case, the field's own first. */
  credentials(acronym: string): readonly Credential[];
  /**
   * Wages in annual US dollars; null is withheld, with the reason.
   * @param area `Ohio`, `OH`, `US`; undefined for an area without published wages
   * @param occupation SOC code; the guide's own, 11-9111, unless told
   */
  wages(area: string, occupation?: string): WageEstimate | undefined;
  /**
   * Where a salary stands: the percentile band, and an estimate labelled as one.
   * @throws RangeError when `annualUsd` isn't a finite number above 0
   */
  rank(annualUsd: number, area: string, occupation?: string): WageRank | undefined;
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

export function createApi(guide: () => Guide): CareerAtlasApi {
  const row = (area: string, occupation?: string) => {
    const { atlas } = guide();
    const found = typeof area === 'string' ? atlas.area(area) : undefined;
    return found && atlas.wage(found.id, occupation);
  };
  return {
    apiVersion: 1,
    search: (query, options) => search(guide(), query, options),
    entry: (id) => {
      const entry = guide().atlas.entry(id);
      return entry && guide().publishEntry(entry);
    },
    credentials: (acronym) => {
      const { atlas, publishCredential } = guide();
      return atlas.credentials(acronym).map((entry) => publishCredential(atlas, entry));
    },
    wages: (area, occupation) => {
      const found = row(area, occupation);
      return found && guide().publishWage(guide().atlas, found);
    },
    rank: (annualUsd, area, occupation) => {
      const found = row(area, occupation);
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

function search(
  { atlas, search: index, title, describe }: Guide,
  query: string,
  { kinds, limit = 20 }: { readonly kinds?: readonly EntryKind[]; readonly limit?: number } = {},
): readonly SearchHit[] {
  const { found } = index().find(query, { ...(kinds ? { kinds } : {}), limit });
  return found.flatMap(({ id, kind }) => {
    const entry = atlas.entry(id);
    return entry ? [{ id, kind, label: title(entry), description: describe(atlas, entry) }] : [];
  });
}
