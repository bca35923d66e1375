import type { SourceFile } from './source';

const newline = 10;
const carriageReturn = 13;

/** Where a line stands in a buffer; `end` is exclusive and before any line break. */
export type OnLine = (bytes: Uint8Array, start: number, end: number, line: number) => void;

/**
 * Calls back for every line, without making a string of it: a release has six million of them.
 * Lines end in LF or CRLF; empty ones are skipped. 1-based line numbers.
 */
export async function eachLine(file: SourceFile, onLine: OnLine): Promise<void> {
  let rest = new Uint8Array(0);
  let line = 0;
  const emit = (bytes: Uint8Array, start: number, end: number) => {
    line += 1;
    const to = end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (to > start) onLine(bytes, start, to, line);
  };
  for await (const piece of file.bytes) {
    const bytes = rest.length > 0 ? joined(rest, piece) : piece;
    let start = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      emit(bytes, start, end);
      start = end + 1;
    }
    rest = bytes.slice(start);
  }
  if (rest.length > 0) emit(rest, 0, rest.length);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** As many of the first bytes as are enough, and all bytes. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  enough: (head: Uint8Array) => boolean,
): Promise<readonly [head: Uint8Array, all: AsyncIterable<Uint8Array>]> {
  const pieces = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let next = await pieces.next();
  while (!next.done) {
    head = head.length === 0 ? next.value : joined(head, next.value);
    if (enough(head)) break;
    next = await pieces.next();
  }
  async function* all(): AsyncIterable<Uint8Array> {
    yield head;
    if (next.done) return;
    for (next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  return [head, all()];
}
