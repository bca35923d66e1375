import type { Atlas } from '../domain/atlas';
import type { AreaId } from '../domain/model';
import { keyOf } from '../domain/wages/wages';
import { type AreaReader, areaNamed, areasNamed } from './areaNames';
import { choicesOf, isAreaCode, isOccupationCode, type Place, tabs } from './explorerState';

/**
 * Where to open the Salary Explorer for what a command was given: an entry's id, an area's name or
 * code, a tab, or a place. Undefined when it means none of them.
 */
export async function placeOf(
  atlas: Atlas,
  reader: AreaReader,
  argument: unknown,
): Promise<Place | undefined> {
  if (argument === undefined || argument === null) return {};
  if (typeof argument === 'string') return placeOfText(atlas, reader, argument);
  if (typeof argument !== 'object') return undefined;
  const { area, areas, ...others } = argument as Record<string, unknown>;
  const found = await areaNamed(reader, area);
  return {
    ...(found ? { area: found.id } : {}),
    ...(Array.isArray(areas)
      ? { areas: (await areasNamed(reader, areas)).map(({ id }) => id) }
      : {}),
    ...choicesOf(others),
  };
}

async function placeOfText(
  atlas: Atlas,
  reader: AreaReader,
  text: string,
): Promise<Place | undefined> {
  const tab = tabs.find((one) => one === text.toLowerCase());
  if (tab) return { tab };
  const key = keyOf(text);
  if (key) {
    const { occupation, year, industry } = key;
    if (industry) return { tab: 'industries', occupation, year };
    return { ...wagePlace(key.area), occupation, year };
  }
  if (isOccupationCode(text)) return { occupation: text };
  const entry = atlas.entry(text);
  if (entry?.kind === 'metro') return { tab: 'metros' };
  if (entry?.kind === 'topic' && entry.group === 'outlook') return { tab: 'outlook' };
  const area = await areaNamed(reader, text);
  return area && wagePlace(area.id);
}

/** The nation has a tab of its own; a state or a smaller area is a row among the others. */
export function wagePlace(area: AreaId): Place {
  if (area === 'US') return { tab: 'national', area };
  return { tab: isAreaCode(area) ? 'metros' : 'states', area };
}
