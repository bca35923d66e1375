/**
 * What O*NET says of occupations, in names and figures. Each table is read at its first question.
 * O*NET divides some occupations further (29-1141.01), and calls the whole of one 29-1141.00.
 */
import { once, type ReadData, readBundled } from '../reading';
import {
  type Figures,
  type Occupations,
  readEducation,
  readMatrix,
  readOccupations,
  readRelated,
  readSoftware,
} from './tables';

export interface Share {
  /** O*NET's own category of required education. */
  readonly level: string;
  /** Of the people asked, per cent; null where too few answered for O*NET to show it. */
  readonly percent: number | null;
}

export interface Rated {
  readonly name: string;
  /** 1, not important, to 5, extremely important. */
  readonly importance: number;
}

export interface Software {
  readonly name: string;
  readonly category: string;
  /** Often in job postings of many occupations, and often in those of this one. */
  readonly hot: boolean;
  readonly inDemand: boolean;
}

export interface ProfileFacts {
  /** SOC code (`29-1141`), or O*NET-SOC code of a part of one (`29-1141.01`). */
  readonly code: string;
  /** Of a part; the title of a whole SOC occupation stands in data/titles. */
  readonly title: string | undefined;
  /** Preparation from 1, little, to 5, extensive; undefined for occupations without data ("all other"). */
  readonly jobZone: number | undefined;
  /** In the order of the levels; none when O*NET shows none. */
  readonly education: readonly Share[];
  /** Most important first. */
  readonly skills: readonly Rated[];
  readonly knowledge: readonly Rated[];
  /** In demand first, then hot ones, each by name. */
  readonly software: readonly Software[];
  /** Codes of the ten nearest occupations, nearest first; of parts too. */
  readonly related: readonly string[];
  /** What O*NET tells apart within the SOC occupation. */
  readonly parts: readonly { readonly code: string; readonly title: string }[];
  /** Rows of data/sources.json; their notes hold the credit line that has to be shown. */
  readonly sources: readonly string[];
}

export interface Onet {
  /** By SOC code (`29-1141`) or O*NET-SOC code (`29-1141.01`). @throws {DataFileError} */
  profileFacts(occupation: string): Promise<ProfileFacts | undefined>;
}

export function createOnet(read: ReadData): Onet {
  const table = <T>(name: string, parse: (path: string, bytes: Uint8Array) => T) => {
    const path = `onet/${name}.tsv`;
    return once(async () => parse(path, await readBundled(read, path)));
  };
  const occupations = table('occupations', readOccupations);
  const education = table('education', readEducation);
  const skills = table('skills', readMatrix);
  const knowledge = table('knowledge', readMatrix);
  const software = table('software', readSoftware);
  const related = table('related', readRelated);
  return {
    async profileFacts(occupation) {
      const code = occupation.replace(/\.00$/, '');
      const all = await occupations();
      const known = all.get(code);
      if (!known) return undefined;
      const shares = (await education()).get(code) ?? [];
      return {
        ...known,
        education: shares,
        skills: rank((await skills()).get(code) ?? []),
        knowledge: rank((await knowledge()).get(code) ?? []),
        software: (await software()).get(code) ?? [],
        related: (await related()).get(code) ?? [],
        parts: partsOf(code, all),
        sources: ['onet-30.3', 'onet-27.0'],
      };
    },
  };
}

function partsOf(code: string, all: Occupations): ProfileFacts['parts'] {
  return [...all.values()].flatMap((one) =>
    one.code.startsWith(`${code}.`) ? [{ code: one.code, title: one.title ?? '' }] : [],
  );
}

function rank(figures: Figures): readonly Rated[] {
  return figures
    .map(([name, importance]) => ({ name, importance }))
    .sort((a, b) => b.importance - a.importance);
}
