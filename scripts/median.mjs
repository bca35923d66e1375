// node scripts/median.mjs [occupation] [area]: a wage row of May 2025 from the shipped Parquet files, asked of DuckDB.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { root } from './lib/paths.mjs';

/**
 * @param {string} occupation SOC code
 * @param {string} area 7-digit BLS code
 * @returns {Promise<readonly Record<string, unknown>[]>}
 */
export async function askDuckDb(occupation, area) {
  const folder = join(root, 'data', 'wages', '2025').replaceAll('\\', '/');
  const group = occupation.slice(0, 2);
  const connection = await (await DuckDBInstance.create()).connect();
  const found = await connection.runAndReadAll(
    `SELECT occupation, area, employment, annual_median, hourly_median, marks
       FROM read_parquet(['${folder}/nation.parquet', '${folder}/states-${group}.parquet',
                          '${folder}/areas-${group}.parquet'], union_by_name = true)
      WHERE occupation = $occupation AND area = $area`,
    { occupation: Number(occupation.replace('-', '')), area: Number(area) },
  );
  return found.getRowObjectsJson();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [occupation = '29-1141', area = '0012420'] = process.argv.slice(2);
  console.table(await askDuckDb(occupation, area));
}
