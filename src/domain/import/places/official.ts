/** The areas that wages are published for, the counties they are made of, and their jobs. */
import type { AreaKind } from '../../places/model';
import { eachLine } from '../lines';
import type { SourceFile } from '../source';
import { readTable } from './tables';

export interface StateRow {
  readonly postal: string;
  readonly fips: string;
  readonly name: string;
}

export interface AreaRow {
  readonly code: string;
  readonly kind: AreaKind;
  readonly name: string;
  /** Postal codes, in the order of the area's name. */
  readonly states: readonly string[];
}

export interface CountyRow {
  /** FIPS code of five digits. */
  readonly code: string;
  readonly name: string;
  /** The code of its area. */
  readonly area: string;
}

export async function readStates(file: SourceFile): Promise<readonly StateRow[]> {
  const rows: StateRow[] = [];
  await readTable(file, ['postal', 'fips', 'name'], (row) => {
    rows.push({ postal: row.get('postal'), fips: row.get('fips'), name: row.get('name') });
  });
  return rows;
}

/** BLS's list of areas (oe.area). */
export async function readAreas(
  file: SourceFile,
  states: readonly StateRow[],
): Promise<ReadonlyMap<string, AreaRow>> {
  const postal = new Map(states.map((state) => [state.fips, state.postal]));
  const areas = new Map<string, AreaRow>();
  await readTable(file, ['area_code', 'areatype_code', 'area_name'], (row) => {
    const [code, type, name] = [
      row.get('area_code'),
      row.get('areatype_code'),
      row.get('area_name'),
    ];
    if (!/^\d{7}$/.test(code)) throw row.fault('area_code', 'is no code of seven digits');
    const kind = kindOf(type, code);
    if (!kind) throw row.fault('areatype_code', 'is no known kind of area (N, S, M)');
    const within = kind === 'metropolitan' ? statesInName(name) : [postal.get(code.slice(0, 2))];
    if (kind !== 'nation' && within.some((state) => !states.some((s) => s.postal === state))) {
      throw row.fault('area_name', 'lies in no known state');
    }
    areas.set(code, {
      code,
      kind,
      name: kind === 'nation' ? 'United States' : name,
      states: kind === 'nation' ? [] : within.filter((state) => state !== undefined),
    });
  });
  return areas;
}

function kindOf(type: string, code: string): AreaKind | undefined {
  if (type === 'N') return 'nation';
  if (type === 'S') return 'state';
  if (type !== 'M') return undefined;
  return code.startsWith('00') ? 'metropolitan' : 'nonmetropolitan';
}

/** "Kansas City, MO-KS": MO, KS. */
function statesInName(name: string): string[] {
  return name
    .slice(name.lastIndexOf(',') + 1)
    .trim()
    .split('-');
}

/** The delineation of metropolitan areas, and the list of counties outside them. */
export async function readCounties(
  metropolitan: SourceFile,
  nonmetropolitan: SourceFile,
  areas: ReadonlyMap<string, AreaRow>,
): Promise<ReadonlyMap<string, CountyRow>> {
  const counties = new Map<string, CountyRow>();
  await readTable(metropolitan, ['county_fips', 'county', 'metro_code'], (row) => {
    const area = `00${row.get('metro_code')}`;
    if (!areas.has(area)) throw row.fault('metro_code', 'is no metropolitan area of the release');
    const code = row.get('county_fips');
    if (counties.has(code)) throw row.fault('county_fips', 'stands twice');
    counties.set(code, { code, name: row.get('county'), area });
  });
  await readTable(nonmetropolitan, ['county_fips', 'county_name', 'area_code'], (row) => {
    const area = row.get('area_code');
    if (!areas.has(area)) throw row.fault('area_code', 'is no area of the release');
    const code = row.get('county_fips');
    if (counties.has(code)) throw row.fault('county_fips', 'stands twice');
    counties.set(code, { code, name: row.get('county_name'), area });
  });
  return counties;
}

/** Employment of all occupations and industries ends the series id of an area so. */
const allJobs = new TextEncoder().encode('00000000000001');
const idStart = 11;
const text = new TextDecoder();

/** Jobs of all occupations by area, from BLS's flat file; areas without the figure are left out. */
export async function readJobs(file: SourceFile): Promise<ReadonlyMap<string, number>> {
  const jobs = new Map<string, number>();
  await eachLine(file, (bytes, start, end) => {
    if (!allJobs.every((byte, i) => bytes[start + idStart + i] === byte)) return;
    const [id = '', , , value = ''] = text.decode(bytes.subarray(start, end)).split('\t');
    const number = Number(value.trim());
    if (value.trim() && Number.isInteger(number)) jobs.set(id.slice(4, idStart), number);
  });
  return jobs;
}
