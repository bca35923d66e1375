import { checkUnique, reportTo, type Tables } from './checks';
import type { Problem } from './problems';

const states = 51;

/** The nation, 50 states and DC: each on a tile of its own, and no name that means two of them. */
export function checkAreas({ areas }: Tables): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkUnique(areas, 'id', (area) => area.id, report);
  checkUnique(areas, 'tile', (area) => area.tile?.join(', '), report);
  const names = new Map<string, string>();
  for (const row of areas) {
    const { id, type, postal, tile, name, aliases } = row.value;
    if (id !== postal) report(row, 'postal', `expected "${id}", the area's id, got "${postal}"`);
    if (type === 'state' && !tile) report(row, 'tile', 'the field is missing');
    if (type === 'nation' && tile) report(row, 'tile', 'the nation has no tile');
    for (const other of [name, postal, ...aliases]) {
      const key = other.replaceAll('.', '').toLowerCase();
      const taken = names.get(key);
      if (taken && taken !== id) report(row, 'aliases', `"${other}" already means ${taken}`);
      names.set(key, id);
    }
  }
  const count = areas.filter((row) => row.value.type === 'state').length;
  if (areas.length > 0 && count !== states) {
    problems.push({ file: 'areas.json', text: `expected ${states} states, got ${count}` });
  }
  return problems;
}
