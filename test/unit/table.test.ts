import assert from 'node:assert/strict';
import { plainLens } from '../../src/present/lens';
import { cellText, headerText } from '../../src/present/table';
import { metrosTable, outlookTable, percentilesTable } from '../../src/present/tables';
import { compared, index, states } from './support/atlas';

const percentiles = (area: string) => {
  const wage = index.wage(area) ?? assert.fail(area);
  return percentilesTable(index, wage, area, plainLens, undefined);
};

describe('tables', () => {
  it('word cells by what their column holds', () => {
    assert.equal(cellText(105460, 'usd'), '$105,460');
    assert.equal(cellText(-6990, 'usdDifference'), '−$6,990');
    assert.equal(cellText(28.4, 'percent'), '28.4%');
    assert.equal(cellText(-6.3, 'percentDifference'), '−6.3%');
    assert.equal(cellText(31120, 'count'), '31,120');
    assert.equal(cellText(null, 'usd'), 'N/A');
    assert.equal(cellText('Ohio', 'text'), 'Ohio');
  });

  it('of states: 51 rows, figures as numbers, withheld as null with the reason in the notes', () => {
    const table = states;
    assert.equal(table.rows.length, 51);
    const alaska = table.rows[1];
    assert.deepEqual(alaska, ['Alaska', 'AK', 123530, 75130, null, 12850, 11.6, 15]);
    assert.equal(table.notes.length, 1);
    assert.match(table.notes[0] ?? '', /12 areas.*90th percentile/);
    assert.match(table.notes[0] ?? '', /\$239,200/);
    assert.equal(table.citation, 'BLS OEWS, May 2023 · SOC 11-9111');
    assert.equal(headerText(table.columns[2] as never), 'Median (annual US dollars, May 2023)');
  });

  it('of percentiles: the figures that the release has, the mean last', () => {
    assert.deepEqual(
      percentiles('US').rows.map((row) => row[1]),
      [67900, 86080, 110680, 157640, 216750, 134440],
    );
    const ohio = percentiles('OH').rows;
    assert.deepEqual([ohio[0]?.[1], ohio[2]?.[1], ohio[4]?.[1]], [63860, 103690, 175650]);
  });

  it('of metro areas: ten, with no year because the guide has none', () => {
    const table = metrosTable(index);
    assert.equal(table.rows.length, 10);
    assert.deepEqual(table.rows[0], [1, 'New York-Newark-Jersey City, NY-NJ-PA', 31120]);
    assert.match(table.columns[2]?.unit ?? '', /year not stated/);
    assert.match(table.citation, /year not stated/);
  });

  it('of a comparison: differences from the first area, none from a withheld figure', () => {
    const table = compared(['OH', 'CA']);
    assert.deepEqual(
      table.columns.map((column) => column.id),
      [
        'area',
        ...['p10', 'p25', 'median', 'p75', 'p90'].flatMap((key) => [
          key,
          `${key}DifferenceUsd`,
          `${key}DifferencePercent`,
        ]),
      ],
    );
    const [ohio, california] = table.rows;
    assert.deepEqual(ohio?.slice(7, 10), [103690, 0, 0]);
    assert.deepEqual(california?.slice(7, 10), [139430, 35740, 34.5]);
    assert.deepEqual(california?.slice(13, 16), [null, null, null]);
    assert.equal(table.notes.length, 1);
  });

  it('of the outlook: with the notes of the audit', () => {
    const table = outlookTable(index);
    assert.deepEqual(
      table?.rows.map((row) => row[1]),
      [23.2, 3.1],
    );
    assert.match(table?.notes.join(' ') ?? '', /28\.4% for 2022-32/);
    assert.match(table?.columns[1]?.unit ?? '', /2024 to 2034/);
  });

  it('have names that are safe as file names', () => {
    const tables = [
      states,
      percentiles('US'),
      metrosTable(index),
      compared(['US', 'DC']),
      outlookTable(index),
    ];
    for (const table of tables) assert.match(table?.id ?? '', /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
