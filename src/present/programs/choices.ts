import * as l10n from '@vscode/l10n';
import { sumLevels, sumStates } from '../../domain/programs/find';
import type { ProgramFilter } from '../../domain/programs/model';
import { type ProgramContext, programsOf, stateName } from './context';
import { academicYear, programsWords, stateWords, sumWords } from './words';

/** One answer to a step of Find Programs: what it adds, and what would be found. */
export interface ProgramChoice {
  readonly label: string;
  readonly description: string;
  /** Codicon, without `$()`. */
  readonly icon: string;
  readonly adds: Partial<ProgramFilter>;
}

export function fieldChoices(
  context: ProgramContext,
  filter: ProgramFilter,
): readonly ProgramChoice[] {
  const { fields, year } = context.tables;
  return [
    any(context, filter, l10n.t('Any field')),
    ...fields.map(({ cip, label, byInstitution }) => ({
      label,
      description: byInstitution
        ? `${cip} · ${programsWords(programsOf(context, { ...filter, cips: [cip] }), year)}`
        : `${cip} · ${l10n.t('whole country only · {0}', academicYear(year))}`,
      icon: 'book',
      adds: { cips: [cip] },
    })),
  ];
}

export function levelChoices(
  context: ProgramContext,
  filter: ProgramFilter,
): readonly ProgramChoice[] {
  const { tables } = context;
  return [
    any(context, filter, l10n.t('Any level')),
    ...sumLevels(tables, programsOf(context, filter)).map(({ level, ...sums }) => ({
      label: level.label,
      description: sumWords(sums, tables.year),
      icon: 'mortar-board',
      adds: { levels: [level.code] },
    })),
  ];
}

/** The home state first, then by awards. */
export function stateChoices(
  context: ProgramContext,
  filter: ProgramFilter,
): readonly ProgramChoice[] {
  const { home, tables } = context;
  const states = sumStates(programsOf(context, filter)).map(
    (sums): ProgramChoice => ({
      label: stateName(context, sums.state),
      description: stateWords(sums, tables.year),
      icon: sums.state === home ? 'home' : 'location',
      adds: { states: [sums.state] },
    }),
  );
  const first = states.filter(({ adds }) => adds.states?.[0] === home);
  const others = states.filter((one) => !first.includes(one));
  return [...first, any(context, filter, l10n.t('Any state')), ...others];
}

function any(context: ProgramContext, filter: ProgramFilter, label: string): ProgramChoice {
  const description = programsWords(programsOf(context, filter), context.tables.year);
  return { label, description, icon: 'globe', adds: {} };
}
