import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import type { ExplorerArea } from '../present/explorer';
import type { Context } from './context';
import { type ChoiceGroup, fillSelect, select } from './controls';

/** A list of the nation, the states and, once they were read, every smaller area. */
export interface AreaSelect {
  readonly element: HTMLElement;
  readonly field: HTMLSelectElement;
  show(area: AreaId): void;
  name(area: AreaId): string;
}

export function areaSelect(
  { index, ask }: Context,
  label: string,
  onChange: (area: AreaId) => void,
): AreaSelect {
  const names = new Map(index.data.areas.map(({ id, name }) => [id, name]));
  const choices = index.data.areas.map(({ id, name }) => ({ value: id, text: name }));
  let wanted = choices[0]?.value ?? 'US';
  const { element, field } = select(label, [{ choices }], wanted, (area) => {
    wanted = area;
    onChange(area);
  });
  const show = (area: AreaId) => {
    wanted = area;
    // A smaller area isn't in the list before all names were read.
    if (names.has(area)) field.value = area;
  };
  ask<'names'>({ about: 'names' }).then(
    ({ areas }) => {
      for (const { id, name } of areas) names.set(id, name);
      fillSelect(field, groupsOf(areas), wanted);
    },
    () => undefined, // the states stay
  );
  return { element, field, show, name: (area) => names.get(area) ?? area };
}

function groupsOf(areas: readonly ExplorerArea[]): readonly ChoiceGroup[] {
  const of = (kind: ExplorerArea['kind']) =>
    areas
      .filter((area) => area.kind === kind)
      .map(({ id, name }) => ({ value: id, text: name }))
      .toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return [
    { choices: of('nation') },
    { heading: l10n.t('States and territories'), choices: of('state') },
    { heading: l10n.t('Metropolitan areas'), choices: of('metropolitan') },
    { heading: l10n.t('Nonmetropolitan areas'), choices: of('nonmetropolitan') },
  ];
}
