/** Rows of "Select Occupation…": title, code, and the national median, so that the choice shows its answer. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { OccupationCode, WageEntry } from '../domain/model';
import type { Wages } from '../domain/wages/wages';
import { wageSourceName } from './sources';
import { medianWords } from './wageWords';

export interface OccupationPick {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Codicon, without `$()`. */
  readonly icon: string;
  readonly code: OccupationCode;
}

export interface OccupationGroup {
  readonly heading: string;
  readonly picks: readonly OccupationPick[];
}

/**
 * @param found codes that answer what was typed, best first; undefined: nothing is typed yet
 * @param chosen the occupation that is meant now
 */
export async function occupationGroups(
  atlas: Atlas,
  wages: Wages,
  found: readonly OccupationCode[] | undefined,
  chosen: OccupationCode,
  query: string,
): Promise<readonly OccupationGroup[]> {
  const { neighbours, occupations } = await wages.directory();
  const nation = new Map(
    (await wages.entriesOfArea('US')).map((entry) => [entry.occupation.code, entry]),
  );
  const picks = (codes: readonly OccupationCode[]) =>
    codes.flatMap((code) => {
      const occupation = occupations.find((one) => one.code === code);
      return occupation ? toPick(atlas, occupation, nation.get(code), code === chosen) : [];
    });
  if (found) {
    const heading = found.length
      ? l10n.t('Occupations')
      : l10n.t('No occupation matches “{0}”.', query);
    return [{ heading, picks: picks(found) }];
  }
  const own = [atlas.occupation.code, ...neighbours.map(({ occupation }) => occupation)];
  const first = [chosen, ...own.filter((code) => code !== chosen)];
  const others = occupations
    .filter(({ code, level }) => level === 'detailed' && !first.includes(code))
    .map(({ code }) => code);
  return [
    { heading: l10n.t('In the field'), picks: picks(first) },
    { heading: l10n.t('All occupations'), picks: picks(others) },
  ];
}

function toPick(
  atlas: Atlas,
  { code, title }: { readonly code: OccupationCode; readonly title: string },
  nation: WageEntry | undefined,
  chosen: boolean,
): OccupationPick {
  return {
    label: title,
    description: nation ? medianWords(nation.estimate) : '',
    detail: nation ? wageSourceName(atlas, nation.estimate) : `SOC ${code}`,
    icon: chosen ? 'check' : 'briefcase',
    code,
  };
}
