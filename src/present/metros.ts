/** Metropolitan and nonmetropolitan areas of one occupation and year, as rows. */
import type { AreaId, Printed, WageEstimate } from '../domain/model';
import type { ExplorerIndex, ExplorerMetro } from './explorer';
import type { AnswerTo } from './explorerQuestions';
import type { MetroState } from './explorerState';
import type { Lens } from './lens';
import { type AreaRow, areaRows } from './states';

/** Every area of the release: one without an estimate has a row that says so. */
export function metroRows(
  { nation, data }: ExplorerIndex,
  { areas, wages, parity }: AnswerTo<'areas'>,
  lens: Lens,
): readonly AreaRow[] {
  const found = new Map(wages.map((wage) => [wage.area, wage]));
  const source = wages[0]?.source ?? '';
  const none = (area: AreaId): WageEstimate => ({
    ...noFigures,
    area,
    occupation: data.occupation.code,
    year: data.year,
    source,
  });
  const all = areas.map((area) => ({ area, estimate: found.get(area.id) ?? none(area.id) }));
  return areaRows(all, { lens, nation, parity: parity?.of ?? {}, before: {} });
}

const noPay = {
  mean: undefined,
  p10: undefined,
  p25: undefined,
  median: undefined,
  p75: undefined,
  p90: undefined,
};
const noFigures = {
  ...noPay,
  hourly: noPay,
  employment: undefined,
  employmentRse: undefined,
  meanRse: undefined,
  jobsPer1000: undefined,
  locationQuotient: undefined,
  withheld: {},
};

/** Whether BLS released anything for an area. */
export function isReleased({ values }: AreaRow): boolean {
  return values.median !== undefined || values.jobs !== undefined;
}

/** Rows that the switches and the filter leave. */
export function siftMetros(
  rows: readonly AreaRow[],
  { filter, state, show }: MetroState,
  ofGuide: ReadonlySet<AreaId>,
): ReadonlySet<AreaId> {
  const query = filter.trim().toLowerCase();
  const found = rows.filter((row) => {
    if (show === 'metropolitan' && row.kind !== 'metropolitan') return false;
    if (show === 'guide' && !ofGuide.has(row.id)) return false;
    return (!state || row.states.includes(state)) && row.name.toLowerCase().includes(query);
  });
  return new Set(found.map((row) => row.id));
}

/** The official areas that the guide's list of metropolitan areas names, by first city and state. */
export function guideAreas(
  rows: readonly AreaRow[],
  metros: readonly ExplorerMetro[],
): ReadonlySet<AreaId> {
  const found = metros.flatMap(
    ({ city, states }) =>
      rows.find(
        (row) =>
          row.kind === 'metropolitan' &&
          row.name.startsWith(city) &&
          row.states.some((state) => states.includes(state)),
      )?.id ?? [],
  );
  return new Set(found);
}

/** How concentrated the jobs are, per cent from the nation's share. */
export function concentration({ values }: AreaRow): Printed {
  const { quotient } = values;
  return typeof quotient === 'number' ? (quotient - 1) * 100 : quotient;
}

/** The median, per cent from the nation's. */
export function payAgainstNation({ values, percent }: AreaRow): Printed {
  return values.median === null ? null : percent;
}
