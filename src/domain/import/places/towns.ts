/** Towns with their counties and ZIP codes, from GeoNames' postal places and populated places. */
import { keyOf } from '../../places/names';
import type { SourceFile } from '../source';
import type { CountyRow, StateRow } from './official';
import { readPopulated } from './populated';
import { readHeaderless, readTable } from './tables';
import { type Town, type TownContext, townOf } from './town';

export interface TownSources {
  /** GeoNames' postal places of the United States (US.txt). */
  readonly postal: SourceFile;
  /** GeoNames' populated places of 500 people and more (cities500.txt). */
  readonly populated: SourceFile;
  /** Counties of ZIP codes whose county in US.txt is no longer one. */
  readonly zipCounties: SourceFile;
  /** Towns that GeoNames lists neither as a post office nor as a populated place. */
  readonly moreTowns: SourceFile;
}

/** The largest place of a name outside the United States. */
export interface Abroad {
  readonly name: string;
  /** Two letters, ISO 3166. */
  readonly country: string;
  readonly people: number;
}

/** @returns towns by `townKey` */
export async function readTowns(
  sources: TownSources,
  states: readonly StateRow[],
  counties: ReadonlyMap<string, CountyRow>,
): Promise<{ towns: ReadonlyMap<string, Town>; abroad: ReadonlyMap<string, Abroad> }> {
  const context: TownContext = { states, counties, towns: new Map(), known: [] };
  const abroad = new Map<string, Abroad>();
  await readPostal(sources, context);
  await readPopulated(sources.populated, context, (name, country, people) => {
    const known = abroad.get(keyOf(name));
    if (!known || known.people < people) abroad.set(keyOf(name), { name, country, people });
  });
  await readMoreTowns(sources.moreTowns, context);
  return { towns: context.towns, abroad };
}

async function readMoreTowns(file: SourceFile, context: TownContext): Promise<void> {
  await readTable(file, ['state', 'town', 'county'], (row) => {
    const county = row.get('county');
    if (!context.counties.has(county)) throw row.fault('county', 'is no county');
    const { zips } = townOf(context, row.get('state'), row.get('town'));
    if (!zips.has(county)) zips.set(county, []);
  });
}

async function readPostal(sources: TownSources, context: TownContext): Promise<void> {
  const corrected = await readCorrections(sources.zipCounties);
  const fips = new Map(context.states.map((state) => [state.postal, state.fips]));
  const columns = { zip: 2, place: 3, state: 5, county: 7, latitude: 10, longitude: 11 };
  await readHeaderless(sources.postal, 12, columns, (row) => {
    const state = row.get('state');
    const prefix = fips.get(state);
    // Post offices of the armed forces, and of the Marshall Islands, lie in no state.
    if (!prefix) return;
    const zip = row.get('zip');
    if (!/^\d{5}$/.test(zip)) throw row.fault('zip', 'is no ZIP code');
    const county = corrected.get(zip) ?? prefix + row.get('county');
    if (!context.counties.has(county)) throw row.fault('county', `is no county of ${state} today`);
    const point = {
      latitude: Number(row.get('latitude')),
      longitude: Number(row.get('longitude')),
    };
    if (Number.isNaN(point.latitude + point.longitude)) throw row.fault('latitude', 'is no number');
    const town = townOf(context, state, row.get('place'));
    const zips = town.zips.get(county);
    if (zips) zips.push(zip);
    else town.zips.set(county, [zip]);
    town.points.push(point);
    context.known.push({ ...point, county });
  });
}

async function readCorrections(file: SourceFile): Promise<ReadonlyMap<string, string>> {
  const corrected = new Map<string, string>();
  await readTable(file, ['zip', 'county'], (row) => {
    corrected.set(row.get('zip'), row.get('county'));
  });
  return corrected;
}
