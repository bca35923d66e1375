import { jobTitlesOf } from '../../../src/domain/occupations/tables';
import { createOnet } from '../../../src/domain/onet/onet';
import { createPrices } from '../../../src/domain/prices/prices';
import { createProjections } from '../../../src/domain/projections/projections';
import { credentialFields } from '../../../src/domain/requirements';
import { groupId, groups, homeOf } from '../../../src/present/pages/homes';
import { comparisonId, glanceId, licensesId } from '../../../src/present/pages/ids';
import type { Library } from '../../../src/present/pages/library';
import { programContext } from '../../eval/programQuestions';
import { atlas } from './atlas';
import { readData as read, wages } from './wages';

const facts = {
  onet: createOnet(read),
  projections: createProjections(read),
  prices: createPrices(read),
  jobTitles: (occupation: string) => jobTitlesOf(read, occupation),
};

/** What pages are written from, for a reader at home in an area. */
export function library(homeArea?: string): Library {
  const programs = () => programContext(homeArea);
  return { atlas, wages, ...facts, programs, homeArea };
}

const { areas, occupations } = await wages.directory();

/** Ids of the pages of the guide: of its entries, their groups, and its tables. */
export function guidePages(): readonly string[] {
  const states = atlas.data.areas.filter((area) => atlas.licenses(area.id).length > 0);
  return [
    ...new Set([
      ...atlas.entries().map((entry) => homeOf(atlas, entry).page),
      ...groups.map(groupId),
      ...(['all', 'without-degree', ...credentialFields] as const).map((part) => glanceId(part)),
      comparisonId(['credential.RHIA', 'credential.RHIT']),
      ...['all', ...states.map(({ id }) => id)].map((state) => licensesId(state)),
    ]),
  ];
}

/** Ids of the pages of occupations, of one or of a level. */
export function occupationPages(level = 'detailed'): readonly string[] {
  return occupations.filter((one) => one.level === level).map(({ code }) => `occupation.${code}`);
}

export function areaPages(...kinds: readonly string[]): readonly string[] {
  return areas.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => `area.${id}`);
}

export { addressOf, nameIn, pageOf } from '../../../src/present/pages/pages';
