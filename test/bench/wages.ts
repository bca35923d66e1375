import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet';
import { createRelease } from '../../src/domain/import';
import {
  type CatalogueRow,
  cataloguePath,
  readCatalogue,
  wagePath,
} from '../../src/domain/wages/catalogue';
import { createWageStore } from '../../src/domain/wages/store';

/** Where a row is: kind, year, occupation, area or industry. */
export type RowKey = readonly [CatalogueRow['kind'], number, string, string];

const read = (path: string): Promise<Uint8Array> => readFile(join('data', path));

async function bufferOf(path: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await read(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds to the first row: nurses in Austin. */
export const firstRow = () =>
  timed(async () => {
    const row = await createWageStore(read).row('areas', 2025, '29-1141', '0012420');
    if (!row) throw new Error('There is no such row');
  });

/** Milliseconds for hyparquet alone to read that row, told in which row group it is. */
export const firstRowBare = () =>
  timed(async () => {
    const file = await bufferOf('wages/2025/areas-29.parquet');
    const metadata = parquetMetadata(file);
    let rowStart = 0;
    for (const { columns, num_rows } of metadata.row_groups) {
      const { max_value } = columns[0]?.meta_data?.statistics ?? {};
      if (Number(max_value) >= 291141) break;
      rowStart += Number(num_rows);
    }
    await parquetReadObjects({ file, metadata, rowStart, rowEnd: rowStart + 1 });
  });

/** Milliseconds for all occupations of an area. */
export const area = () =>
  timed(async () => {
    const rows = await createWageStore(read).ofPlace('areas', 2025, '0012420');
    if (rows.length < 500) throw new Error(`Only ${rows.length} rows`);
  });

/** Milliseconds for hyparquet alone to read those files, into columns. */
export const areaBare = () =>
  timed(async () => {
    for (const row of await catalogue()) {
      if (row.kind !== 'areas' || row.year !== 2025) continue;
      await parquetRead({ file: await bufferOf(wagePath(row)), onChunk: () => {} });
    }
  });

/**
 * A thousand answers, each of another row: their milliseconds, those of all cores together (which other work on the
 * machine doesn't lengthen), and the memory they took, in MB.
 */
export async function randomRows(keys: readonly RowKey[]) {
  const before = process.memoryUsage.rss();
  const started = process.cpuUsage();
  const store = createWageStore(read);
  const times: number[] = [];
  for (const key of keys) {
    times.push(
      await timed(async () => {
        const [kind, year, occupation, place] = key;
        if (!(await store.row(kind, year, occupation, place))) throw new Error(key.join(' '));
      }),
    );
  }
  const { user, system } = process.cpuUsage(started);
  const memory = (process.memoryUsage.rss() - before) / 2 ** 20;
  return { times, memory, cpu: (user + system) / 1000 };
}

/** Keys of rows all over the releases, the same ones each time. */
export async function someKeys(count: number): Promise<readonly RowKey[]> {
  const keys: RowKey[] = [];
  const next = random();
  for (const row of await catalogue()) {
    const columns = ['occupation', 'area', ...(row.kind === 'industries' ? ['industry'] : [])];
    const file = await bufferOf(wagePath(row));
    for (const { occupation, area, industry } of await parquetReadObjects({ file, columns })) {
      if (next() > 0.02) continue;
      const code = String(occupation).padStart(6, '0').replace(/^../, '$&-');
      keys.push([row.kind, row.year, code, industry ?? String(area).padStart(7, '0')]);
    }
  }
  const order = keys.map((key) => [next(), key] as const).sort(([a], [b]) => a - b);
  return order.slice(0, count).map(([, key]) => key);
}

async function catalogue(): Promise<readonly CatalogueRow[]> {
  return readCatalogue(new TextDecoder().decode(await read(cataloguePath)));
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function random(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Reads a flat file into wage files; how many rows it has. */
export async function convert(name: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const release = createRelease();
  const count = await release.read({ name, bytes });
  for (const file of release.write()) if (file.bytes.length === 0) throw new Error('An empty file');
  return count ? count.rows : 0;
}
