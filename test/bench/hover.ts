import { buildLexicon, findAt, type LineSource } from '../../src/domain/acronyms';
import { senses } from '../../src/present/card';
import { readAtlas } from '../eval/atlas';

const sentence = 'Coley Bennett, CMM, manages a practice and its revenue cycle with great care. ';

/** A document, and the place in it that the pointer rests on. */
export interface Hovered {
  readonly name: string;
  readonly source: LineSource;
  readonly line: number;
  readonly character: number;
}

/** The same sentence under the pointer in documents of very different sizes. */
export function documents(): readonly Hovered[] {
  const long = sentence.repeat(Math.ceil((10 * 1024 * 1024) / sentence.length));
  const middle = Math.floor(long.length / sentence.length / 2) * sentence.length;
  const lines = 1_000_000;
  return [
    paragraphs('1 KB document', Math.ceil(1024 / sentence.length)),
    {
      name: '10 MB in one line',
      source: { lineCount: 1, line: () => long },
      line: 0,
      character: middle + sentence.indexOf('CMM') + 1,
    },
    paragraphs('1,000,000 lines', lines),
  ];
}

/** Milliseconds of the first hover in a Markdown document of its own of so many characters. */
export function firstHover(characters: number): number {
  const page = `## Staff\n\n${sentence}Read [more](https://example.org) on \`it\`.\n\n- one\n- two\n\n`;
  const lines = page.repeat(Math.ceil(characters / page.length)).split('\n');
  const line = lines.findIndex((text, n) => n > lines.length / 2 && text.startsWith('Coley'));
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  return hover({ name: '', source, line, character: sentence.indexOf('CMM') + 1 });
}

function paragraphs(name: string, lineCount: number): Hovered {
  const line = Math.floor(lineCount / 2);
  const character = sentence.indexOf('CMM') + 1;
  return { name, source: { lineCount, line: () => sentence }, line, character };
}

const atlas = readAtlas();
const lexicon = buildLexicon(atlas.entries('credential'));

/** Milliseconds of one hover: the finder and the words of its card. */
export function hover({ source, line, character }: Hovered): number {
  const start = performance.now();
  const span = findAt(lexicon, source, { line, character }, 'markdown');
  const entries = (span?.entries ?? []).flatMap((id) => {
    const entry = atlas.entry(id);
    return entry?.kind === 'credential' ? [entry] : [];
  });
  if (!senses(atlas, entries).includes('CMM')) throw new Error('No card for CMM');
  return performance.now() - start;
}
