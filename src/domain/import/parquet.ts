/** Writes wage files: Parquet in BLS's own units, which DuckDB, pandas and Spark open as they are. */
import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { figures, noNumber } from '../wages/figures';
import type { WageColumns } from './columns';

/** Rows that are read together: enough to compress, few enough to be read for one occupation. */
const groupRows = 1000;

export function writeWageFile(file: WageColumns): Uint8Array {
  const whole = (values: Int32Array, decimals: number) =>
    Array.from(values, (value) => (value === noNumber ? null : decimals ? BigInt(value) : value));
  const shown = figures
    .map((figure, i) => ({ figure, values: file.values[i] ?? new Int32Array() }))
    // A figure that the release doesn't have has no column.
    .filter(
      ({ values, figure }) =>
        values.some((value) => value !== noNumber) || isMarked(file, figure.column),
    );
  const data: ColumnSource[] = [
    { ...delta('occupation', file.occupation), statistics: true },
    { ...delta('area', file.area), statistics: true },
    ...(file.industry ? [{ name: 'industry', data: [...file.industry], ...lean }] : []),
    ...shown.map(({ figure, values }) => delta(figure.column, whole(values, figure.decimals))),
    { name: 'marks', data: [...file.marks], ...lean },
  ];
  const schema: SchemaElement[] = [
    { name: 'wages', num_children: data.length },
    { name: 'occupation', type: 'INT32', repetition_type: 'REQUIRED' },
    { name: 'area', type: 'INT32', repetition_type: 'REQUIRED' },
    ...(file.industry ? [text('industry')] : []),
    ...shown.map(({ figure: { column, decimals } }) => numeric(column, decimals)),
    text('marks'),
  ];
  const buffer = parquetWriteBuffer({
    columnData: data,
    schema,
    codec: 'UNCOMPRESSED', // the package is compressed as a whole
    rowGroupSize: groupSizes(file.occupation),
    createdBy: 'career-atlas',
  });
  return new Uint8Array(buffer);
}

/** Sizes of the row groups, none of which cuts an occupation in two. */
function groupSizes(occupation: Int32Array): number[] {
  const sizes: number[] = [];
  let [start, run] = [0, 0];
  for (let row = 1; row <= occupation.length; row += 1) {
    if (row < occupation.length && occupation[row] === occupation[row - 1]) continue;
    if (row - start > groupRows && run > start) {
      sizes.push(run - start);
      start = run;
    }
    run = row;
  }
  return [...sizes, run - start];
}

function isMarked({ marks }: WageColumns, column: string): boolean {
  return marks.some((text) => text.includes(`${column}=`));
}

const lean = { statistics: false, offsetIndex: false } as const;

function delta(name: string, data: ColumnSource['data']): ColumnSource {
  return { name, data, encoding: 'DELTA_BINARY_PACKED', ...lean };
}

function text(name: string): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' };
}

function numeric(name: string, decimals: number): SchemaElement {
  const element: SchemaElement = { name, type: 'INT32', repetition_type: 'OPTIONAL' };
  return decimals === 0
    ? element
    : { ...element, converted_type: 'DECIMAL', precision: 9, scale: decimals };
}
