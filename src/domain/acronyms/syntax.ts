import { isCredential } from './candidates';
import { isAllCaps } from './characters';
import type { Lexicon, LexiconTerm } from './lexicon';
import type { Neighbours } from './neighbours';
import { ofApposition, ofEquation, ofOwner, ofRemark, ofThing } from './objects';
import { ofCompound, ofPerson, ofStudy } from './persons';
import { foreignWords } from './things';
import type { Window } from './window';

/** What the grammar around the letters says: somebody who holds them, or a thing that bears them. */
export function ofSyntax(
  window: Window,
  lexicon: Lexicon,
  term: LexiconTerm,
  neighbours: Neighbours,
): number {
  const { text, start, end } = window;
  const before = flat(text.slice(Math.max(0, start - 60), start));
  const after = flat(text.slice(end, end + 70));
  const strict = term.prior < 1;
  const thing =
    ofThing(term, after, before) +
    ofApposition(before, after, text.charAt(end - 1) === 's') +
    ofRemark(term, after) +
    ofOwner(term, before, after) +
    ofEquation(after) * (strict ? 1 : 0.5);
  if (!strict) return thing;
  const person =
    ofPerson(before, after, text.charAt(end - 1) === 's') +
    ofStudy(before) +
    ofCompound(before, after);
  const parallel = hasParallel(window, lexicon, term, before) ? 2 : 0;
  return thing + person + parallel + ofElsewhere(lexicon, window, term, neighbours, before, after);
}

/** A line's end within a paragraph is a space. */
function flat(text: string): string {
  return text.replace(/[ \t]{0,8}\n[ \t]{0,12}(?=[^\s|*#>+-])/g, ' ');
}

/** `a CRCR at one elbow and a CRIP at the other`: another credential takes the same article. */
function hasParallel(
  { words, near: [from, to], index, text, end }: Window,
  lexicon: Lexicon,
  term: LexiconTerm,
  before: string,
): boolean {
  const article = /\b(an?|the|our|no|one|two|three|any|each) $/i.exec(before)?.[1]?.toLowerCase();
  const said = /^ (?:is|are|was|has|takes|asks) /;
  // `the CAPM is a fair start, and the PgMP is …`
  if (!article || (article === 'the' && !said.test(text.slice(end, end + 8)))) return false;
  const kin = article === 'an' ? 'a' : article;
  return words.some((word, at) => {
    if (at === index || word.start < from || word.end > to) return false;
    const other = lexicon.terms.get(word.text);
    if (!other || other.text === term.text || other.prior < -1) return false;
    if (article === 'the' && !said.test(text.slice(word.end, word.end + 8))) return false;
    const previous = words[at - 1];
    if (!previous || text.slice(previous.end, word.start) !== ' ') return false;
    return (previous.lower === 'an' ? 'a' : previous.lower) === kin;
  });
}

/** Another country's body, or strange letters beside these: `CCA, ICA, ECA`. */
function ofElsewhere(
  lexicon: Lexicon,
  { words, near: [from, to], index, text, start, end }: Window,
  { prior, ambiguous }: LexiconTerm,
  { beside }: Neighbours,
  before: string,
  after: string,
): number {
  if (!ambiguous || beside.length > 0) return 0;
  let weight = 0;
  const inSentence = words.filter((word) => word.start >= from && word.end <= to);
  if (inSentence.some(({ lower }) => foreignWords.has(lower.replace(/['’]s$/, '')))) weight -= 2.5;
  if (
    /(?:\b(?:the|from|at|of)|^) $/i.test(before) &&
    /^ in (?:the )?(?!Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[A-Z][a-z]+/.test(
      after,
    )
  )
    weight -= 4;
  if (/\b(?:at|inside|near|outside) $/.test(before)) weight -= 3;
  if (prior > -1.5) return weight;
  const over = (at: number, step: 1 | -1) =>
    /^(?:and|or)$/.test(words[at]?.lower ?? '') ? words[at + step] : words[at];
  const strange = [over(index - 1, -1), over(index + 1, 1)].filter(
    (word) =>
      word !== undefined &&
      isAllCaps(word.text) &&
      /^[A-Z]{2,5}$/.test(word.text) &&
      !isCredential(lexicon, word.text) &&
      /^,? (?:and |or )$|^, $/.test(
        text.slice(Math.min(word.end, end), Math.max(word.start, start)),
      ),
  );
  return weight - 2 * strange.length;
}
