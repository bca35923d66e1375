/** BLS employment projections, Table 1.2: every occupation of the National Employment Matrix. */
import type { Conversion } from '.';
import { isNamed, type Sheet } from './sheet';

const code = 'National Employment Matrix code';
const number = /^-?\d+(\.\d+)?$/;

/** Columns of data/projections, and how those of the release are named, but for the years in them. */
const columns: readonly (readonly [name: string, official: RegExp, like: RegExp])[] = [
  ['code', new RegExp(`${code}$`), /^\d\d-\d{4}$/],
  ['type', /^Occupation type$/, /^(Summary|Line item)$/],
  ['employment', /^Employment, \d{4}$/, number],
  ['employment_projected', /^Employment, \d{4}$/, number],
  ['change', /^Employment change, numeric/, number],
  ['percent', /^Employment change, percent/, number],
  ['openings', /^Occupational openings/, number],
  ['education', /^Typical education needed for entry$/, /./],
  ['experience', /^Work experience in a related occupation$/, /./],
  ['training', /^Typical on-the-job training/, /./],
];

export const projections: Conversion = {
  needs: columns.map(([, official]) => official),
  convert(sheet) {
    const officials = officialColumns(sheet);
    const [from = '', to = ''] = sheet.columns.flatMap(
      (column) => /^Employment, (\d{4})$/.exec(column)?.[1] ?? [],
    );
    // Notes stand below the table, and have no code.
    const rows = sheet.rows.filter((row) => row.cell(officials[0] ?? '') !== '');
    return {
      path: `projections/${from}-${to.slice(2)}.tsv`,
      source: `bls-projections-${from}-${to.slice(2)}`,
      columns: columns.map(([name]) => name),
      rows: rows.map((row) =>
        columns.map(([, , like], i) => {
          if (row.cell(officials[i] ?? '') === '—') return '';
          const value = row.like(officials[i] ?? '', like);
          // Workbooks hold doubles such as 1147.9000000000001.
          return like === number ? String(Number(Number(value).toFixed(6))) : value;
        }),
      ),
    };
  },
};

/** The two columns of employment have the same pattern: the first is the earlier year. */
function officialColumns({ columns: all }: Sheet): readonly string[] {
  return columns.map(([name, official]) => {
    const found = all.filter((column) => isNamed(column, official));
    return (name === 'employment_projected' ? found[1] : found[0]) ?? '';
  });
}
