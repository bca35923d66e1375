/** Where an entry's page lives in our file system: `credential.CMM` → `credential/CMM.md`. */
export function pagePath(id: string): string {
  const dot = id.indexOf('.');
  return `${id.slice(0, dot)}/${id.slice(dot + 1)}.md`;
}

/** The entry whose page a path is, or undefined when the path isn't of that shape. */
export function entryOfPath(path: string): string | undefined {
  const match = /^\/?([a-z]+)\/([^/]+)\.md$/.exec(path);
  return match ? `${match[1]}.${match[2]}` : undefined;
}

/** Link from one page to another. */
export function toPage(id: string): string {
  return `../${pagePath(id)}`;
}
