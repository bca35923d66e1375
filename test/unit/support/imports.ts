import { posix } from 'node:path';

export interface ModuleImport {
  /** `src/domain/model` for a module of ours, a package's name for others. */
  readonly target: string;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** `require('…')` or `import('…')`: runs when reached, not when loaded. */
  readonly lazy: boolean;
}

const statement = /^\s*(import|export)\s+(type\s+)?([^'";]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const bare = /^\s*import\s*['"]([^'"]+)['"]/gm;
const call = /(typeof\s+)?\b(require|import)\s*\(\s*['"]([^'"]+)['"]\s*\)(\.[A-Z])?/g;

/**
 * Every import of a module, however it is written.
 * @param from the module's path without its extension
 */
export function importsOf(from: string, text: string): readonly ModuleImport[] {
  const target = (path: string) => (path.startsWith('.') ? resolved(from, path) : path);
  return [
    ...[...text.matchAll(statement)].map(([, , type, names = '', path = '']) => ({
      target: target(path),
      typeOnly: type !== undefined || onlyTypesNamed(names),
      lazy: false,
    })),
    ...[...text.matchAll(bare)].map(([, path = '']) => ({
      target: target(path),
      typeOnly: false,
      lazy: false,
    })),
    ...[...text.matchAll(call)].map(([, typeOf, word, path = '', typeName]) => {
      // `typeof import('…')` and `import('…').Name` are types, `import('…').then` isn't.
      const typeOnly = word === 'import' && (typeOf ?? typeName) !== undefined;
      return { target: target(path), typeOnly, lazy: !typeOnly };
    }),
  ];
}

/** `{ type A, type B }`: every name marked as a type. */
function onlyTypesNamed(names: string): boolean {
  const inside = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1];
  const list = inside?.split(',').map((name) => name.trim());
  return list?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false;
}

function resolved(from: string, path: string): string {
  return posix.join(posix.dirname(from), path).replace(/\.(ts|js)$/, '');
}

/** @returns the modules along a cycle, the first one again at the end */
export function findCycle(
  graph: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of graph.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}
