/** The tables of data/onet as look-ups. */
import { readTsv, type TsvRow, tsvHeader } from '../tsv';
import type { ProfileFacts, Share, Software } from './onet';

export type Occupations = ReadonlyMap<string, Pick<ProfileFacts, 'code' | 'title' | 'jobZone'>>;

export function readOccupations(path: string, bytes: Uint8Array): Occupations {
  const rows = readTsv(path, bytes, ['code', 'title', 'zone']);
  return new Map(
    rows.map(({ cells: { code, title, zone }, fail }) => {
      if (!/^[1-5]?$/.test(zone)) fail('zone', `expected 1 to 5, got "${zone}"`);
      return [
        code,
        { code, title: title || undefined, jobZone: zone === '' ? undefined : Number(zone) },
      ];
    }),
  );
}

export type Figures = readonly (readonly [name: string, figure: number])[];

/** Importance by name; empty cells are figures that O*NET doesn't have. */
export function readMatrix(path: string, bytes: Uint8Array): ReadonlyMap<string, Figures> {
  const cells = readCells(path, bytes);
  return new Map(
    [...cells].map(([code, all]) => [
      code,
      all.flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const])),
    ]),
  );
}

/** Shares by level; empty cells are shares that O*NET doesn't show. */
export function readEducation(
  path: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly Share[]> {
  const cells = readCells(path, bytes);
  return new Map(
    [...cells].map(([code, all]) => [
      code,
      all.map(([name, percent]) => ({ level: name.replaceAll('_', ' '), percent })),
    ]),
  );
}

/** A row a code, a column a name. */
function readCells(path: string, bytes: Uint8Array) {
  const [code = 'code', ...names] = tsvHeader(bytes);
  const rows = readTsv(path, bytes, [code, ...names]);
  const cellOf = ({ cells, fail }: TsvRow<string>, name: string) => {
    const text = cells[name] ?? '';
    if (!/^(\d+(\.\d+)?)?$/.test(text)) fail(name, `no number: "${text}"`);
    return [name, text === '' ? null : Number(text)] as const;
  };
  return rows.map(
    (row) => [row.cells[code] ?? '', names.map((name) => cellOf(row, name))] as const,
  );
}

export function readSoftware(
  path: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly Software[]> {
  const rows = readTsv(path, bytes, ['software', 'category', 'hot', 'in_demand', 'others']);
  const byCode = new Map<string, Software[]>();
  const add = (codes: string, one: Software) => {
    for (const code of codes.split(' ')) byCode.set(code, [...(byCode.get(code) ?? []), one]);
  };
  for (const { cells } of rows) {
    const one = { name: cells.software, category: cells.category, hot: cells.hot === 'Y' };
    add(cells.in_demand, { ...one, inDemand: true });
    add(cells.others, { ...one, inDemand: false });
  }
  const first = ({ hot, inDemand }: Software) => Number(inDemand) * 2 + Number(hot);
  for (const list of byCode.values()) list.sort((a, b) => first(b) - first(a));
  return byCode;
}

export function readRelated(
  path: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly string[]> {
  const rows = readTsv(path, bytes, ['code', 'related']);
  return new Map(rows.map(({ cells }) => [cells.code, cells.related.split(' ')]));
}
