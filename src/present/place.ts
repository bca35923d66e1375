import type { Atlas } from '../domain/atlas';
import type { AreaId } from '../domain/model';
import type { Question } from '../domain/questions';
import { isAmount, type Place, tabs } from './explorerState';

/**
 * Where to open the Salary Explorer for what a command was given: an entry's id, an area's name or
 * postal code, a tab, or a place. Undefined when it means none of them.
 */
export function placeOf(atlas: Atlas, argument: unknown): Place | undefined {
  if (argument === undefined || argument === null) return {};
  if (typeof argument === 'string') return placeOfText(atlas, argument);
  if (typeof argument !== 'object') return undefined;
  const { tab, area, areas, amount } = argument as Record<string, unknown>;
  const known = tabs.find((one) => one === tab);
  return {
    ...(known ? { tab: known } : {}),
    ...(typeof area === 'string' ? areaPlace(atlas, area) : {}),
    ...(Array.isArray(areas) ? { areas: areaIds(atlas, areas) } : {}),
    ...(isAmount(amount) ? { amount } : {}),
  };
}

function placeOfText(atlas: Atlas, text: string): Place | undefined {
  const tab = tabs.find((one) => one === text.toLowerCase());
  if (tab) return { tab };
  const entry = atlas.entry(text);
  if (entry?.kind === 'wage') return wagePlace(entry.estimate.area);
  if (entry?.kind === 'metro') return { tab: 'metros' };
  if (entry?.kind === 'topic' && entry.group === 'outlook') return { tab: 'outlook' };
  const area = atlas.area(text);
  return area && wagePlace(area.id);
}

/** The nation has a tab of its own; a state is a row among the others. */
export function wagePlace(area: AreaId): Place {
  return area === 'US' ? { tab: 'national', area } : { tab: 'states', area };
}

function areaPlace(atlas: Atlas, text: string): Place {
  const area = atlas.area(text);
  return area ? { area: area.id } : {};
}

/** Ids of the areas that are known, each once. */
export function areaIds(atlas: Atlas, texts: readonly unknown[]): readonly AreaId[] {
  const ids = texts.flatMap((text) =>
    typeof text === 'string' ? (atlas.area(text)?.id ?? []) : [],
  );
  return [...new Set(ids)];
}

/** Where a comparative question is answered. */
export function placeOfQuestion(question: Question): Place {
  switch (question.type) {
    case 'compare':
      return { tab: 'compare', areas: question.areas };
    case 'rank':
      return { tab: 'national', area: question.area, amount: question.annualUsd };
    case 'top':
    case 'over':
      return { tab: 'states', ...(question.areas[0] ? { area: question.areas[0] } : {}) };
  }
}
