import assert from 'node:assert/strict';
import { structureOf } from '../../src/domain/structure';
import type { LineSource } from '../../src/domain/structure/types';

/** A document whose lines can be changed; counts the lines that are asked for. */
function document(lines: string[]) {
  const identity = {};
  const asked: number[] = [];
  let version = 0;
  return {
    asked,
    change(n: number, text: string): void {
      lines[n] = text;
      version++;
      asked.length = 0;
    },
    source: (): LineSource => ({
      document: identity,
      version,
      lineCount: lines.length,
      line: (n) => {
        asked.push(n);
        return lines[n] ?? '';
      },
    }),
  };
}

/** Whether a whole line is no text. */
function isSilent(source: LineSource, n: number, language: string): boolean {
  const { marks } = structureOf(source, language).line(n, 0);
  return marks.some(({ from, to, silent }) => silent && from === 0 && to === source.line(n).length);
}

const filler = (count: number) => Array.from({ length: count }, (_, n) => `Words of line ${n}.`);

describe('the structure of a document', () => {
  it('is kept for a version, and follows a change', () => {
    const edited = document(['```', ...filler(200), '```', 'After.']);
    const first = edited.source();
    assert.ok(isSilent(first, 150, 'markdown'));
    assert.equal(isSilent(first, 202, 'markdown'), false);
    assert.equal(structureOf(first, 'markdown'), structureOf(edited.source(), 'markdown'));
    edited.change(0, 'No fence.');
    assert.equal(isSilent(edited.source(), 150, 'markdown'), false);
  });

  for (const [language, open, close] of [
    ['markdown', '```', '```'],
    ['html', '<pre>', '</pre>'],
    ['latex', '\\begin{verbatim}', '\\end{verbatim}'],
    ['asciidoc', '----', '----'],
    ['typescript', '/*', '*/'],
  ] as const) {
    it(`follows changes wherever they are, as a fresh reading would: ${language}`, () => {
      const lines = ['One.', '', 'Words.', '', open, 'code', close, '', 'Two.', '', 'End.'];
      const edited = document([...lines]);
      const changes: [number, string][] = [
        [4, 'x'],
        [2, open],
        [6, 'y'],
        [8, close],
        [0, open],
        [10, '    code'],
      ];
      for (const [n, text] of [[1, ''] as const, ...changes]) {
        edited.change(n, text);
        lines[n] = text;
        const fresh = { lineCount: lines.length, line: (at: number) => lines[at] ?? '' };
        for (let at = 0; at < lines.length; at++) {
          const expected = structureOf(fresh, language).line(at, 0);
          assert.deepEqual(structureOf(edited.source(), language).line(at, 0), expected);
        }
      }
    });
  }

  it('scans other languages only as far as it is asked', () => {
    const edited = document(['/*', ...filler(5000)]);
    assert.equal(isSilent(edited.source(), 100, 'typescript'), false);
    const before = edited.asked.length;
    structureOf(edited.source(), 'typescript').line(120, 0);
    assert.ok(edited.asked.length - before < 50, `${edited.asked.length - before} lines`);
  });

  it('reads a slice of what is too long, and knows a fence there by its language', () => {
    const fenced = ['```js', ...filler(40), '```', '', 'Prose.', ''];
    const lines = Array.from({ length: 3000 }, () => fenced).flat();
    const long = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
    const at = 1500 * fenced.length;
    assert.ok(isSilent(long, at + 20, 'markdown'));
    assert.equal(isSilent(long, at + fenced.length - 2, 'markdown'), false);
  });

  it('reads a piece of an endless line', () => {
    const text = `${'word '.repeat(400_000)}\`code\` ${'word '.repeat(400_000)}`;
    const long = { lineCount: 1, line: () => text };
    const at = text.indexOf('`code`');
    const { marks } = structureOf(long, 'markdown').line(0, at + 1);
    assert.ok(marks.some(({ from, to, silent }) => silent && from === at && to === at + 6));
  });
});
