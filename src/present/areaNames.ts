import type { Area } from '../domain/model';
import type { PlaceStore } from '../domain/places/places';
import type { Wages } from '../domain/wages/wages';

/** What names of places are read with. */
export interface AreaReader {
  readonly wages: Wages;
  readonly places: PlaceStore;
}

/** The areas that a text may mean, best first: by id, BLS code, name, town, county or ZIP code. */
export async function areasMeant(
  { wages, places }: AreaReader,
  text: unknown,
): Promise<readonly Area[]> {
  if (typeof text !== 'string' || text.trim() === '') return [];
  const { area } = await wages.directory();
  const exact = area(text.trim());
  if (exact) return [exact];
  const found = (await places.areas(text)).flatMap((match) => area(match.area.code) ?? []);
  return [...new Set(found)];
}

/** The area that a text means first of all. */
export async function areaNamed(reader: AreaReader, text: unknown): Promise<Area | undefined> {
  return (await areasMeant(reader, text))[0];
}

/** The areas that texts name, each once. */
export async function areasNamed(
  reader: AreaReader,
  texts: readonly unknown[],
): Promise<readonly Area[]> {
  const found = await Promise.all(texts.map((text) => areaNamed(reader, text)));
  return [...new Set(found.flatMap((area) => area ?? []))];
}
