import type { Problem } from './problems';

export type Json = { readonly value: unknown } | { readonly problem: Problem };

/** Reads JSON text; a syntax error is named by line and column, both counted from 1. */
export function readJson(file: string, text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const before = text.slice(0, faultOffset(text)).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { problem: { file, text: `line ${before.length}, column ${column}: not valid JSON` } };
  }
}

// JSON.parse words its errors differently in every engine, and some of them without a position:
// so the offset is found by reading the tokens again, only when the text is known to be broken.
const blank = /[ \t\r\n]*/y;
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function faultOffset(text: string): number {
  const end = skipValue(text, 0);
  return end.fault ?? skipBlank(text, end.at);
}

interface Reach {
  readonly at: number;
  readonly fault?: number;
}

function skipBlank(text: string, at: number): number {
  blank.lastIndex = at;
  blank.exec(text);
  return blank.lastIndex;
}

function skipScalar(text: string, at: number): Reach {
  scalar.lastIndex = at;
  return scalar.exec(text) ? { at: scalar.lastIndex } : { at, fault: at };
}

function skipValue(text: string, from: number): Reach {
  const at = skipBlank(text, from);
  if (text[at] === '{') return skipList(text, at, '}', skipMember);
  if (text[at] === '[') return skipList(text, at, ']', skipValue);
  return skipScalar(text, at);
}

function skipMember(text: string, from: number): Reach {
  const start = skipBlank(text, from);
  const name = text[start] === '"' ? skipScalar(text, start) : { at: start, fault: start };
  if (name.fault !== undefined) return name;
  const colon = skipBlank(text, name.at);
  return text[colon] === ':' ? skipValue(text, colon + 1) : { at: colon, fault: colon };
}

function skipList(
  text: string,
  open: number,
  close: string,
  skipItem: (text: string, from: number) => Reach,
): Reach {
  let at = skipBlank(text, open + 1);
  if (text[at] === close) return { at: at + 1 };
  for (;;) {
    const item = skipItem(text, at);
    if (item.fault !== undefined) return item;
    at = skipBlank(text, item.at);
    if (text[at] === close) return { at: at + 1 };
    if (text[at] !== ',') return { at, fault: at };
    at += 1;
  }
}
