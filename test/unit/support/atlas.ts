import data from 'atlas:data';
import { createAtlas } from '../../../src/domain/atlas';
import { comparisonTable, sidesOf } from '../../../src/present/comparison';
import { indexExplorer } from '../../../src/present/explorer';
import {
  answerExplorer,
  type HostQuestion,
  openingData,
} from '../../../src/present/explorerAnswers';
import type { AnswerTo } from '../../../src/present/explorerQuestions';
import { firstState } from '../../../src/present/explorerState';
import { plainLens } from '../../../src/present/lens';
import { stateRows } from '../../../src/present/states';
import type { Table } from '../../../src/present/table';
import { areaTable } from '../../../src/present/tables';
import { wages } from './wages';

/** The bundled guide, and the explorer's view of it with the wages that the guide prints: May 2023. */
export const atlas = createAtlas(data);
export const library = { atlas, wages, around: {} };

/** What the host answers to the page. */
export async function ask<A extends HostQuestion['about']>(
  question: Extract<HostQuestion, { about: A }>,
): Promise<AnswerTo<A>> {
  return (await answerExplorer(library, question)) as AnswerTo<A>;
}

export const explorer = await openingData(library, atlas.occupation.code, 2023);
export const index = indexExplorer(explorer);
export const rows = stateRows(index, plainLens);

/** The table of the 51 states as it is copied. */
export const states = areaTable(index, rows, {
  id: 'salaries-by-state',
  title: 'Salaries by state',
  name: { id: 'state', word: 'State' },
  columns: firstState.columns,
  lens: plainLens,
});

/** States side by side as they are copied. */
export function compared(areas: readonly string[]): Table {
  const wages = areas.flatMap((area) => {
    const estimate = index.wage(area);
    if (!estimate) return [];
    const { occupation, year } = estimate;
    return [{ ref: { area, occupation, year }, area, occupation, estimate }];
  });
  return comparisonTable(index, sidesOf(wages, 'area', plainLens, {}), 'area', plainLens);
}
