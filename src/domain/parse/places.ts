import { checkUnique, reportTo, type Tables } from './checks';
import type { Problem } from './problems';

const states = 51;
/** Codes of territories are higher than every state's. */
const territories = 6_000_000;

/** The nation, 50 states and DC, each state on a tile of its own; territories have none. No name means two. */
export function checkAreas({ areas }: Tables): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkUnique(areas, 'id', (area) => area.id, report);
  checkUnique(areas, 'tile', (area) => area.tile?.join(', '), report);
  const names = new Map<string, string>();
  for (const row of areas) {
    const { id, code, kind, postal, tile, name, aliases } = row.value;
    if (id !== postal) report(row, 'postal', `expected "${id}", the area's id, got "${postal}"`);
    if (kind === 'state' && !tile && Number(code) < territories) {
      report(row, 'tile', 'the field is missing');
    }
    if (kind === 'nation' && tile) report(row, 'tile', 'the nation has no tile');
    for (const other of [name, postal, ...aliases]) {
      const key = other.replaceAll('.', '').toLowerCase();
      const taken = names.get(key);
      if (taken && taken !== id) report(row, 'aliases', `"${other}" already means ${taken}`);
      names.set(key, id);
    }
  }
  const count = areas.filter((row) => row.value.tile).length;
  if (areas.length > 0 && count !== states) {
    problems.push({
      file: 'areas.json',
      text: `expected ${states} states with a tile, got ${count}`,
    });
  }
  return problems;
}
