import type { Conversion } from '.';

const parity = /^regional_price_parity_(\d{4})$/;
const index = 'index_1982_84_100';
const number = /^\d+(\.\d+)?$/;

/** BEA regional price parities of the states, all items; the nation is 100. */
export const priceParities: Conversion = {
  needs: ['state_abbreviation', parity],
  convert(sheet) {
    const column = sheet.columns.find((one) => parity.test(one)) ?? '';
    const year = parity.exec(column)?.[1] ?? '';
    return {
      path: `prices/rpp-${year}.tsv`,
      source: `bea-rpp-${year}`,
      columns: ['state', 'index'],
      rows: sheet.rows.map((row) => [
        row.like('state_abbreviation', /^[A-Z]{2}$/),
        row.like(column, number),
      ]),
    };
  },
};

/** CPI-U, U.S. city average, all items, not seasonally adjusted: May of each year, as wages are of May. */
export const consumerPrices: Conversion = {
  needs: ['series', 'year', 'period', index],
  convert(sheet) {
    const months = sheet.rows.filter((row) => {
      row.like('series', /^CUUR0000SA0$/);
      return row.like('period', /^M\d\d$/) === 'M05';
    });
    return {
      path: 'prices/cpi-u.tsv',
      source: 'bls-cpi-u',
      columns: ['year', 'may'],
      rows: months.map((row) => [row.like('year', /^\d{4}$/), row.like(index, number)]),
    };
  },
};
