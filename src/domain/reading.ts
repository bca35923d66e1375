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
    super(`data/${path}: ${fault}`);
  }
}
