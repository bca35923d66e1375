import assert from 'node:assert/strict';
import { tableText, toCsv } from '../../src/present/export';
import type { Table } from '../../src/present/table';
import { metrosTable, outlookTable } from '../../src/present/tables';
import { compared, index, states } from './support/atlas';

const made = (...names: string[]): Table => ({
  id: 't',
  title: 'T|itle',
  columns: [{ id: 'name', header: 'Name', type: 'text', unit: '' }],
  rows: names.map((name) => [name]),
  citation: 'Source, 2023',
  notes: ['A note'],
});

describe('export', () => {
  it('carries headers with years, citation and notes in every format', () => {
    for (const format of ['markdown', 'csv', 'tsv', 'json'] as const) {
      for (const table of [states, compared(['OH', 'CA'])]) {
        const text = tableText(table, format);
        assert.match(text, /May 2023/, format);
        assert.match(text, /BLS OEWS/, format);
        assert.match(text, /11-9111/, format);
        assert.match(text, /at or above \$239,200/, format);
      }
      assert.match(tableText(metrosTable(index), format), /year not stated/, format);
      const outlook = outlookTable(index);
      assert.ok(outlook);
      assert.match(tableText(outlook, format), /2024 to 2034[\s\S]*3\.1/, format);
    }
  });

  it('writes a Markdown table with a row for each state', () => {
    const lines = tableText(states, 'markdown').split('\n');
    assert.match(
      lines[2] ?? '',
      /^\| State \| Postal code \| Median \(annual US dollars, May 2023\)/,
    );
    assert.equal(lines[3]?.startsWith('| --- | --- | ---: |'), true);
    assert.equal(lines.filter((line) => line.startsWith('| ')).length, 53);
    assert.ok(
      lines.includes('| Alaska | AK | $123,530 | $75,130 | N/A | +$12,850 | +11.6% | 15 |'),
    );
  });

  it('escapes what Markdown would read as its own', () => {
    const text = tableText(made('a|b', '*x*', '<b>', '[l](u)', 'two\nlines'), 'markdown');
    assert.ok(text.includes('| a\\|b |'));
    assert.ok(text.includes('| \\*x\\* |'));
    assert.ok(text.includes('| \\<b\\> |'));
    assert.ok(text.includes('| two lines |'));
  });

  it('writes CSV with plain numbers, N/A where withheld, and CRLF', () => {
    const lines = tableText(states, 'csv').split('\r\n');
    assert.ok(lines[0]?.startsWith('State,Postal code,"Median (annual US dollars, May 2023)"'));
    assert.ok(lines.includes('Alaska,AK,123530,75130,N/A,12850,11.6,15'));
    assert.ok(lines.includes('Alabama,AL,86590,60490,144660,-24090,-21.8,49'));
  });

  it('writes TSV that a sheet takes: a header, a cell for each tab, no formula', () => {
    const lines = tableText(states, 'tsv').split('\n');
    assert.ok(lines[0]?.startsWith('State\tPostal code\tMedian (annual US dollars, May 2023)\t'));
    assert.ok(lines.includes('Alaska\tAK\t123530\t75130\tN/A\t12850\t11.6\t15'));
    const cells = new Set(lines.slice(0, 52).map((line) => line.split('\t').length));
    assert.deepEqual([...cells], [8]);
    assert.match(tableText(made('=1+1', 'a\tb'), 'tsv'), /^Name\n'=1\+1\na b\n/);
  });

  it('quotes CSV, and keeps text that a spreadsheet would run as text', () => {
    const text = toCsv(made('a,b', 'say "hi"', '=1+1', '+cmd', '@x', '-2+3', '-12.5'));
    for (const cell of [
      '"a,b"',
      '"say ""hi"""',
      "'=1+1",
      "'+cmd",
      "'@x",
      "'-2+3",
      '\r\n-12.5\r\n',
    ]) {
      assert.ok(text.includes(cell), cell);
    }
  });

  it('writes JSON with numbers and null', () => {
    const value = JSON.parse(tableText(states, 'json'));
    assert.equal(value.rows.length, 51);
    assert.deepEqual(value.rows[1], {
      state: 'Alaska',
      postal: 'AK',
      median: 123530,
      p10: 75130,
      p90: null,
      differenceUsd: 12850,
      differencePercent: 11.6,
      rank: 15,
    });
    assert.equal(value.source, 'BLS OEWS, May 2023 · SOC 11-9111');
  });
});
