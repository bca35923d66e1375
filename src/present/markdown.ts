/** Text as Markdown that shows exactly that text, and still reads well as source. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r?\n/g, ' ')
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(\d*)([#+.)-])(?=[\s#])/, '$1\\$2');
}

/** A link; only https addresses and the given schemes of our own pass, others stay plain text. */
export function link(text: string, url: string | null | undefined): string {
  if (!url || !/^(https:|command:careerAtlas\.|\.\.?\/|#)/.test(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${url.replace(/[()\s<>]/g, percentEncoded)})`;
}

/** Also for parentheses, which encodeURIComponent leaves as they are. */
function percentEncoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A dimmer line, in the theme's description colour. */
export function dim(markdown: string): string {
  return `<span style="color:var(--vscode-descriptionForeground);">${markdown}</span>`;
}

/** A link that runs one of our commands with one argument; trusted only where the host allows it. */
export function commandLink(text: string, command: string, argument: string): string {
  const args = encodeURIComponent(JSON.stringify([argument]));
  return link(text, `command:careerAtlas.${command}?${args}`);
}

/** An address as a reader knows it again: `ache.org/fache/recertification`. */
export function shortAddress(url: string): string {
  const plain = url
    .replace(/^https:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain;
}

/** A bulleted list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A table; cells are Markdown already. The first column is left-aligned, the others as told. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const rule = headers.map((_, column) => (align[column] === 'right' ? '---:' : '---'));
  return [headers, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
