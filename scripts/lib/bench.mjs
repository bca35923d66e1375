/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value median
 * @property {string} unit
 * @property {number} [runs]
 * @property {string} [baseline] name of the row that this one is measured against
 * @property {number} [limit] highest ratio to the baseline; more is a failure
 */

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

/**
 * Prints a bench's rows as a table, or with --json as JSON; over a limit the process fails.
 * @param {string} title
 * @param {readonly Row[]} rows
 */
export function printBench(title, rows) {
  const measured = rows.map((row) => {
    const baseline = rows.find(({ name }) => name === row.baseline);
    return baseline ? { ...row, ratio: row.value / baseline.value } : row;
  });
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ title, rows: measured }, undefined, 2));
  } else {
    console.log(title);
    for (const row of measured) console.log(line(row));
  }
  if (measured.some(overLimit)) process.exitCode = 1;
}

/** @param {Row & { ratio?: number }} row */
function line(row) {
  const { name, value, unit, ratio, limit, baseline } = row;
  const against = ratio === undefined ? '' : `${ratio.toFixed(2)}x ${baseline}`;
  const bound = limit === undefined ? '' : `(limit ${limit}x)${overLimit(row) ? ' MISSED' : ''}`;
  return `  ${name.padEnd(36)} ${value.toFixed(2).padStart(10)} ${unit}  ${against} ${bound}`.trimEnd();
}

/** @param {Row & { ratio?: number }} row */
function overLimit({ ratio, limit }) {
  return ratio !== undefined && limit !== undefined && ratio > limit;
}
