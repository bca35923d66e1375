/**
 * Where a page lives in our file system. The last part is the page's name, which is what a tab and
 * the breadcrumbs show: `role.director-of-revenue` → `role/director-of-revenue/Director of revenue.md`.
 */
export function pagePath(id: string, name = ''): string {
  const dot = id.indexOf('.');
  const folder = `${id.slice(0, dot)}/${id.slice(dot + 1)}`;
  const file = fileName(name);
  return file === '' ? `${folder}.md` : `${folder}/${file}.md`;
}

/**
 * The id of the page that a path stands for, with or without its name; undefined when the path isn't
 * of that shape.
 */
export function entryOfPath(path: string): string | undefined {
  const match = /^\/?([a-z]+)\/([^/]+?)(?:\/[^/]+)?\.md$/.exec(path);
  return match ? `${match[1]}.${match[2]}` : undefined;
}

/** Link from one page to another, or to a section of it by its heading. */
export function toPage(id: string, name = '', section = ''): string {
  const path = `../../${pagePath(id, name)}`;
  return section === '' ? path : `${path}#${fragment(section)}`;
}

/** The anchor that VS Code's preview gives a heading. */
export function fragment(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^-+|-+$/g, '');
}

/** A name without the marks that a file system, an address or a link would trip over. */
function fileName(name: string): string {
  return name
    .replace(/[/\\]/g, '-')
    .replace(/[:*?"<>|#%[\]]/g, '')
    .trim();
}
