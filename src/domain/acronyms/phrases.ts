import { definitionsIn, type Meaning } from './definitions';
import type { LexiconTerm, Sense } from './lexicon';
import { isApart, othersOf, type Window, type Word } from './window';

/** Meanings of the term that the window spells out, nearest first. */
export function meaningsIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  return [...definitionsIn(window, term), ...phrasesIn(window, term)].sort(
    (a, b) => Number(b.direct) - Number(a.direct) || a.distance - b.distance,
  );
}

/** Full names of senses and of other meanings, anywhere in the window. */
function phrasesIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  const parts = window.words.flatMap((word) =>
    word.lower.split(/['’-]/).map((lower) => ({ lower, start: word.start })),
  );
  const present = new Set(parts.map((part) => part.lower));
  const others = othersOf(window);
  const found: Meaning[] = [];
  const add = (phrase: readonly string[], sense: Sense | undefined) => {
    if (!phrase.every((word) => present.has(word) || present.has(`${word}s`))) return;
    for (const { start, end } of occurrences(parts, phrase)) {
      const distance = Math.max(0, start - window.end, window.start - end);
      const gap = window.text.slice(Math.min(end, window.start), Math.max(end, window.start));
      const direct = start < window.start && distance < 60 && /^\w*\s?[([][“"*_]{0,3}$/.test(gap);
      found.push({
        sense,
        direct,
        attached: !direct && !isTold(window, start) && isNearerTo(others, window, start, end),
        before: start < window.start,
        distance,
        sentence: start >= window.near[0] && end <= window.near[1],
        paragraph: !isApart(window, start, end),
      });
    }
  };
  for (const sense of term.senses) for (const name of sense.names) add(name, sense);
  for (const rival of term.rivals) add(rival, undefined);
  return found;
}

/** `CCM … nearly always means chronic care management`: told of the letters before it. */
function isTold({ text, end, start, near }: Window, phrase: number): boolean {
  if (phrase < end || phrase > near[1]) return false;
  const gap = text.slice(end, phrase);
  return (
    !gap.includes(text.slice(start, end)) &&
    /\b(?:means?|meant|stands for|short for)\s(?:the |an? )?$/.test(gap)
  );
}

/** Whether a phrase stands nearer to another occurrence of the letters than to this one. */
export function isNearerTo(
  others: readonly Word[],
  window: Window,
  start: number,
  end: number,
): boolean {
  const own = Math.max(start - window.end, window.start - end);
  return others.some((word) => Math.max(start - word.end, word.start - end) < own);
}

function occurrences(
  parts: readonly { readonly lower: string; readonly start: number }[],
  phrase: readonly string[],
): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + phrase.length <= parts.length; at++) {
    if (!same(parts[at]?.lower, phrase[0])) continue;
    if (!phrase.every((word, n) => same(parts[at + n]?.lower, word))) continue;
    const last = parts[at + phrase.length - 1];
    found.push({
      start: parts[at]?.start ?? 0,
      end: (last?.start ?? 0) + (last?.lower.length ?? 0),
    });
  }
  return found;
}

/** Equal but for a plural s. */
function same(word: string | undefined, wanted: string | undefined): boolean {
  return word === wanted || word === `${wanted}s`;
}
