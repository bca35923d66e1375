// What makes which part of data/ from official files. A file is known by its first line, and may be an input of several.
import { convertFacts, isFacts } from './facts.mjs';
import { checkFootnotes, isFootnoteFile } from './footnotes.mjs';
import { firstLine } from './modules.mjs';
import { placeInput, writePlaces } from './places.mjs';
import { convertProgramFiles, isProgramFile } from './programs.mjs';
import { kindOf, writeTitles } from './titles.mjs';
import { convertWages, isWages } from './wages.mjs';

/**
 * @typedef {object} Converter
 * @property {string} part of data/
 * @property {(path: string) => Promise<string | undefined>} inputOf which of its inputs a file is
 * @property {readonly string[]} needs inputs that it can't do without
 * @property {(inputs: ReadonlyMap<string, readonly string[]>) => Promise<void>} convert paths by input
 */

/** @type {readonly Converter[]} */
export const converters = [
  {
    part: 'wages',
    inputOf: async (path) => ((await isWages(path)) ? 'wages' : undefined),
    needs: ['wages'],
    convert: (inputs) => convertWages(inputs.get('wages') ?? []),
  },
  {
    part: 'wages: what its footnotes say',
    inputOf: async (path) => ((await isFootnoteFile(path)) ? 'footnotes' : undefined),
    needs: ['footnotes'],
    convert: (inputs) => checkFootnotes(inputs.get('footnotes') ?? []),
  },
  {
    part: 'other tables',
    inputOf: async (path) => ((await isFacts(path)) ? 'table' : undefined),
    needs: ['table'],
    convert: (inputs) => convertFacts(inputs.get('table') ?? []),
  },
  {
    part: 'programs',
    inputOf: async (path) => ((await isProgramFile(path)) ? 'programs' : undefined),
    needs: ['programs'],
    convert: (inputs) => convertProgramFiles(inputs.get('programs') ?? []),
  },
  {
    part: 'titles',
    inputOf: async (path) =>
      kindOf(
        (await firstLine(path))
          .toLowerCase()
          .split(/[\t,]/)
          .map((cell) => cell.trim()),
      ),
    needs: ['occupations', 'industries', 'alternate', 'reported'],
    convert: (inputs) => writeTitles([...inputs.values()].flat()),
  },
  {
    part: 'places',
    inputOf: placeInput,
    needs: ['areas', 'metropolitan', 'nonmetropolitan', 'postal', 'populated', 'jobs'],
    convert: (inputs) =>
      writePlaces(new Map([...inputs].map(([kind, paths]) => [kind, paths.at(-1) ?? '']))),
  },
];

/** Inputs that say nothing of a part by themselves: the same files make the wages. */
const alsoWages = ['wages', 'national', 'jobs'];

/**
 * Sorts files to their converters, before anything is written.
 * @param {readonly string[]} paths
 * @returns {Promise<readonly (() => Promise<void>)[]>}
 * @throws {Error} naming the files that no converter knows
 */
export async function planFor(paths) {
  const known = new Set();
  const plan = [];
  for (const { part, inputOf, needs, convert } of converters) {
    /** @type {Map<string, string[]>} */
    const inputs = new Map();
    for (const path of paths) {
      const input = await inputOf(path);
      if (input !== undefined) inputs.set(input, [...(inputs.get(input) ?? []), path]);
    }
    const own =
      part === 'wages'
        ? [...inputs.keys()]
        : [...inputs.keys()].filter((input) => !alsoWages.includes(input));
    if (own.length === 0) continue;
    for (const path of [...inputs.values()].flat()) known.add(path);
    const missing = needs.filter((input) => !inputs.has(input));
    if (missing.length === 0) plan.push(() => convert(inputs));
    else console.log(`data/${part} stays as it is: it is made of ${missing.join(', ')} too`);
  }
  const unknown = paths.filter((path) => !known.has(path));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}, line 1: no official file that is known`);
  return plan;
}
