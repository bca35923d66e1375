/** Where a value stands in the data files. Rows count from 1, as in an editor's list. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  /** What a reader knows the row by: an id, a postal code. */
  readonly key?: string;
  /** Dotted path within the row, e.g. `links.leadsTo.0`. */
  readonly field?: string;
}

export interface Problem extends Place {
  readonly text: string;
}

/** More than this and the reader needs a different tool than a list. */
const listed = 20;

/** `data/wages.json, row 12 ("OH"), field p90: expected …` */
export function describeProblem(problem: Problem): string {
  const { file, row, key, field, text } = problem;
  const where = [`data/${file}`];
  if (row !== undefined) where.push(key ? `row ${row} ("${key}")` : `row ${row}`);
  if (field) where.push(`field ${field}`);
  return `${where.join(', ')}: ${text}`;
}

/** Broken data files. `message` has one line for each of the first 20 problems. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, listed).map(describeProblem);
    const more = problems.length - lines.length;
    if (more > 0) lines.push(`… and ${more} more`);
    super(lines.join('\n'));
    this.problems = problems;
  }
}
