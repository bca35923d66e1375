import type { Dot, Label, Mark, Picture, Tone } from './picture';

/** Colours of a saved picture, by tone. */
export type Palette = (tone: Tone) => string;

const font = 'system-ui, sans-serif';
const margin = 16;
const wordRow = 18;

/** A whole SVG file with its words: title, finding and citation are in the picture and in its text. */
export function svgDocument(picture: Picture, palette: Palette, background: string): string {
  const width = picture.width + 2 * margin;
  const lines = [
    ...wrap(picture.finding, picture.width, 'ink'),
    ...wrap(picture.citation, picture.width, 'dim'),
  ];
  const heading = wrap(picture.title, picture.width * 0.85, 'ink');
  const head = 18 + heading.length * wordRow;
  const below = margin + head + picture.height + 24;
  const height = below + lines.length * wordRow + margin / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${font}" font-size="13">`,
    `<title id="title">${escapeXml(picture.title)}</title>`,
    `<desc id="desc">${escapeXml(`${picture.finding} ${picture.citation}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escapeXml(background)}"/>`,
    ...heading.map(({ text }, i) =>
      textLine(margin, margin + 12 + i * wordRow, text, palette('ink'), 'font-weight="600"'),
    ),
    `<g transform="translate(${margin} ${margin + head})">`,
    ...picture.marks.map((mark) => markXml(mark, palette, background)),
    '</g>',
    ...lines.map(({ text, tone }, i) =>
      textLine(margin, below + i * wordRow, text, palette(tone), 'font-size="12"'),
    ),
    '</svg>',
    '',
  ].join('\n');
}

function markXml(mark: Mark, palette: Palette, background: string): string {
  const colour = escapeXml(palette(mark.tone));
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${colour}"${outline(mark.tone, palette)}/>`;
    case 'path':
      if (mark.filled) return `<path d="${mark.d}" fill="${colour}"/>`;
      return `<path d="${mark.d}" fill="none" stroke="${colour}" stroke-width="${strokeWidth(mark.tone)}"${mark.tone === 'open' ? ' stroke-dasharray="4 3"' : ''}/>`;
    case 'dot':
      return dotXml(mark, colour, escapeXml(palette('ink')));
    case 'label':
      return labelXml(mark, colour, escapeXml(background));
  }
}

function dotXml({ x, y, r, tone }: Dot, colour: string, ink: string): string {
  const at = `<circle cx="${x}" cy="${y}" r="${r}"`;
  if (tone === 'hollow') return `${at} fill="none" stroke="${ink}"/>`;
  if (tone === 'unknown') return `${at} fill="none" stroke="${ink}" stroke-dasharray="2 2"/>`;
  const edge = tone.startsWith('step') ? ` stroke="${ink}" stroke-width="0.5"` : '';
  return `${at} fill="${colour}"${edge}/>`;
}

function labelXml(mark: Label, colour: string, background: string): string {
  // On a tile the words are on its colour; elsewhere a line may run through them.
  const halo = mark.tone.startsWith('on-step')
    ? ''
    : ` paint-order="stroke" stroke="${background}" stroke-width="4" stroke-linejoin="round"`;
  const weight = mark.strong ? ' font-weight="600"' : '';
  return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" fill="${colour}"${weight}${halo}>${escapeXml(mark.text)}</text>`;
}

/** Withheld areas have no colour of the scale, only an edge. */
function outline(tone: Tone, palette: Palette): string {
  return tone === 'withheld' ? ` stroke="${escapeXml(palette('ink'))}" stroke-dasharray="3 2"` : '';
}

export function strokeWidth(tone: Tone): number {
  return tone === 'axis' || tone === 'faint' ? 1 : 2;
}

function textLine(x: number, y: number, text: string, fill: string, more: string): string {
  return `<text x="${x}" y="${y}" fill="${escapeXml(fill)}" ${more}>${escapeXml(text)}</text>`;
}

/** Lines that fit a width at about 6.2 pixels a character. */
function wrap(text: string, width: number, tone: 'ink' | 'dim') {
  const longest = Math.max(20, Math.floor(width / 6.2));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, tone }));
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
