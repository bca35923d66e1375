/** Names of areas, occupations and industries, read with the first look-up. */
import type { Area, AreaId, AtlasData, Industry, Occupation, OccupationCode } from '../model';
import { areaKinds } from '../model';
import type { ReadData } from '../reading';
import { readTsv, type TsvRow } from '../tsv';

export interface Directory {
  /** Every area of the OEWS: the nation, states and territories, metropolitan, nonmetropolitan. */
  readonly areas: readonly Area[];
  /** By id, or by its 7-digit BLS code. */
  area(id: AreaId): Area | undefined;
  readonly occupations: readonly Occupation[];
  occupation(code: OccupationCode): Occupation | undefined;
  readonly industries: readonly Industry[];
  industry(code: string): Industry | undefined;
  readonly settings: readonly Setting[];
  /** Occupations that managers in the field come from or work beside. */
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbour {
  readonly occupation: OccupationCode;
  /** In a few words, what joins it to the field. */
  readonly how: string;
}

/** A setting that the guide talks of, and the industry that BLS publishes it as. */
export interface Setting {
  readonly industry: string;
  readonly name: string;
}

const paths = {
  areas: 'places/areas.tsv',
  occupations: 'titles/occupations.tsv',
  industries: 'titles/industries.tsv',
  settings: 'titles/settings.tsv',
  neighbours: 'titles/neighbours.tsv',
} as const;

/** @throws {DataFileError} naming file, row and column */
export async function loadDirectory(read: ReadData, data: AtlasData): Promise<Directory> {
  const [areaBytes, occupationBytes, industryBytes, settingBytes, neighbourBytes] =
    await Promise.all([
      read(paths.areas),
      read(paths.occupations),
      read(paths.industries),
      read(paths.settings),
      read(paths.neighbours),
    ]);
  const areas = readAreas(areaBytes, data);
  const occupations = readOccupations(occupationBytes);
  const industries = readIndustries(industryBytes);
  const areasBy = new Map([
    ...areas.map((area) => [area.code, area] as const),
    ...areas.map((area) => [area.id, area] as const),
  ]);
  const occupationsBy = new Map(occupations.map((one) => [one.code, one]));
  const industriesBy = new Map(industries.map((one) => [one.code, one]));
  return {
    areas,
    area: (id) => areasBy.get(id),
    occupations,
    occupation: (code) => occupationsBy.get(code),
    industries,
    industry: (code) => industriesBy.get(code),
    settings: readTsv(paths.settings, settingBytes, ['industry', 'name']).map((row) => row.cells),
    neighbours: readTsv(paths.neighbours, neighbourBytes, ['occupation', 'how']).map(
      (row) => row.cells,
    ),
  };
}

function readAreas(bytes: Uint8Array, data: AtlasData): readonly Area[] {
  const states = new Map(data.areas.map((area) => [area.code, area]));
  const columns = ['code', 'kind', 'name', 'states', 'latitude', 'longitude'] as const;
  const rows = readTsv(paths.areas, bytes, columns);
  return rows.map((row) => {
    const { code, name, states: postals } = row.cells;
    const own = states.get(code);
    const location = locationOf(row);
    return {
      id: own?.id ?? code,
      code,
      kind: oneOf(row, 'kind', areaKinds),
      name: own?.name ?? name,
      states: postals === '' ? [] : postals.split(' '),
      ...(location ? { location } : {}),
    };
  });
}

function locationOf(row: TsvRow<'latitude' | 'longitude'>): Area['location'] {
  const { latitude, longitude } = row.cells;
  return latitude === '' ? undefined : { latitude: Number(latitude), longitude: Number(longitude) };
}

const levels = ['major', 'minor', 'broad', 'detailed'] as const;

function readOccupations(bytes: Uint8Array): readonly Occupation[] {
  return readTsv(paths.occupations, bytes, ['code', 'title', 'level']).map((row) => ({
    code: row.cells.code,
    title: row.cells.title,
    level: oneOf(row, 'level', levels),
  }));
}

function readIndustries(bytes: Uint8Array): readonly Industry[] {
  return readTsv(paths.industries, bytes, ['code', 'name', 'level']).map((row) => {
    const level = Number(row.cells.level);
    if (!Number.isSafeInteger(level)) row.fail('level', `no level: ${row.cells.level}`);
    return { code: row.cells.code, name: row.cells.name, level };
  });
}

function oneOf<C extends string, T extends string>(
  row: TsvRow<C>,
  column: C,
  values: readonly T[],
): T {
  const found = values.find((value) => value === row.cells[column]);
  return found ?? row.fail(column, `expected one of ${values.join(', ')}`);
}
