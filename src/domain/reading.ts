/**
 * Reads a bundled file whole, by its path inside data/: `wages/2025/nation.parquet`,
 * `places/areas.tsv`. The host passes VS Code's own file system, a test Node's.
 * Rejects when the file can't be read.
 */
export type ReadData = (path: string) => Promise<Uint8Array>;

/** A bundled file that is missing, cut or altered. The message names it; nothing was guessed from it. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  constructor(
    /** Inside data/, e.g. `wages/2025/states-29.parquet`. */
    readonly path: string,
    readonly fault: string,
  ) {
    super(`data/${path}: ${fault}. Reinstall Career Atlas to mend it.`);
  }
}

/** @throws {DataFileError} when the file can't be read */
export async function readBundled(read: ReadData, path: string): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFileError(path, `it can’t be read (${reason})`);
  }
}

/** Makes a value at the first question and keeps it; after a failure the next question tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
