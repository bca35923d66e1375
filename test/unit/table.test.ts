import assert from 'node:assert/strict';
import { cellText, headerText } from '../../src/present/table';
import {
  compareTable,
  metrosTable,
  outlookTable,
  percentilesTable,
  statesTable,
} from '../../src/present/tables';
import { index, rows } from './support/atlas';

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
    const table = statesTable(index, rows);
    assert.equal(table.rows.length, 51);
    const alaska = table.rows[1];
    assert.deepEqual(alaska, ['Alaska', 'AK', 123530, 75130, null, 12850, 11.6, 15]);
    assert.equal(table.notes.length, 1);
    assert.match(table.notes[0] ?? '', /12 areas.*90th percentile/);
    assert.match(table.notes[0] ?? '', /\$239,200/);
    assert.equal(table.citation, 'BLS OEWS, May 2023 · SOC 11-9111');
    assert.equal(headerText(table.columns[2] as never), 'Median (annual US dollars, May 2023)');
  });

  it('of percentiles: the figures that the source has', () => {
    const nation = percentilesTable(index, 'US');
    assert.deepEqual(
      nation.rows.map((row) => row[1]),
      [67900, 86080, 110680, 157640, 216750],
    );
    const ohio = percentilesTable(index, 'OH').rows;
    assert.deepEqual(
      ohio.map((row) => row[1]),
      [63860, 103690, 175650],
    );
  });

  it('of metro areas: ten, with no year because the guide has none', () => {
    const table = metrosTable(index);
    assert.equal(table.rows.length, 10);
    assert.deepEqual(table.rows[0], [1, 'New York-Newark-Jersey City, NY-NJ-PA', 31120]);
    assert.match(table.columns[2]?.unit ?? '', /year not stated/);
    assert.match(table.citation, /year not stated/);
  });

  it('of a comparison: differences from the first area, none from a withheld figure', () => {
    const table = compareTable(index, ['OH', 'CA']);
    assert.deepEqual(
      table.columns.map((column) => column.id),
      [
        'area',
        'p10',
        'p10DifferenceUsd',
        'p10DifferencePercent',
        'median',
        'medianDifferenceUsd',
        'medianDifferencePercent',
        'p90',
        'p90DifferenceUsd',
        'p90DifferencePercent',
      ],
    );
    const [ohio, california] = table.rows;
    assert.deepEqual(ohio?.slice(4, 7), [103690, 0, 0]);
    assert.deepEqual(california?.slice(4, 10), [139430, 35740, 34.5, null, null, null]);
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
      statesTable(index, rows),
      percentilesTable(index, 'US'),
      metrosTable(index),
      compareTable(index, ['US', 'DC']),
      outlookTable(index),
    ];
    for (const table of tables) assert.match(table?.id ?? '', /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
