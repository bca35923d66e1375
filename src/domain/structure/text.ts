import { structureOf } from '../structure';
import type { LineSource } from './types';

const address = /\b(?:[a-z][a-z0-9+]{1,10}:\/\/|www\.)[^\s<>()[\]"“”‘’]{1,400}/g;
const dotted = /\b(?:[A-Z]\.){2,3}|\b(?:Ph|Pharm)\.D\./g;
/** One credential, not two beside each other. */
const slashed = /\b(CIPP|RC|CMQ)\/(US|AL|OE)\b/g;

/** Reads stretches of lines as a reader sees them: no tags, commands, targets or addresses. */
export function textReader(source: LineSource, language: string) {
  const structure = structureOf(source, language);
  return (n: number, from: number, to: number): string => {
    const text = source.line(n);
    const parts: string[] = [];
    let at = from;
    let last = '';
    const add = (part: string) => {
      parts.push(part);
      last = part.at(-1) ?? last;
    };
    for (const mark of structure.line(n, from).marks) {
      if (mark.to <= from) continue;
      if (mark.from >= to) break;
      add(text.slice(at, mark.from));
      at = Math.min(to, mark.to);
      add(mark.shown ?? text.slice(Math.max(from, mark.from), at));
      // Words of two elements don't run together.
      const isHidden = mark.silent && mark.shown === '';
      if (isHidden && /^\w\w$/.test(last + text.charAt(at))) add(' ');
    }
    add(text.slice(at, to));
    const shown = parts.join('');
    const bare = shown.replace(dotted, (all) => all.replaceAll('.', '')).replace(slashed, '$1-$2');
    return bare.includes('/') ? bare.replace(address, '') : bare;
  };
}
