import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/**
 * Writes a flat file like BLS's, with made-up figures: 17 lines a row, padded, CRLF.
 * @param {string} path
 * @param {number} rows
 */
export async function writeFlatFile(path, rows) {
  const file = createWriteStream(path);
  file.write('series_id                     \tyear\tperiod\t       value\tfootnote_codes\r\n');
  for (let row = 0; row < rows; row += 1) {
    if (!file.write(lines(row)))
      await new Promise((done) => file.once('drain', () => done(undefined)));
  }
  file.end();
  await finished(file);
}

const decimals = [0, 1, 2, 0, 1, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 3, 2];

/** @param {number} row */
function lines(row) {
  const area = String(10_000 + (row % 500)).padStart(7, '0');
  const occupation = String(110_000 + 1001 * (Math.floor(row / 500) % 400)).padStart(6, '0');
  return decimals
    .map((places, type) => {
      const value = (((row * 7919 + type * 104_729) % 90_000) + 10_000).toFixed(places);
      const id = `OEUM${area}000000${occupation}${String(type + 1).padStart(2, '0')}`;
      const withheld = (row + type) % 97 === 0;
      return `${id.padEnd(30)}\t2025\tA01\t${(withheld ? '-' : value).padStart(12)}\t${withheld ? '8' : ''}\r\n`;
    })
    .join('');
}
