/** Official files come as bytes in pieces, so that one larger than memory can be read. */
export interface SourceFile {
  /** Name as the user gave it, for messages and for the year in it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file that isn't what it should be: the message names file, line and column. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(file: string, line: number | undefined, column: string | undefined, fault: string) {
    const where = [file, line && `line ${line}`, column && `column ${column}`];
    super(`${where.filter((part) => part).join(', ')}: ${fault}`);
  }
}

/** What a person would see of a wrong value. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
