/**
 * Names as people write them, made comparable: case, accents, dots, apostrophes and hyphens don't
 * count, and Saint, Fort and Mount are St, Ft, Mt.
 */
const shortForms = new Map([
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

/** Letters that belong to no word: dots of abbreviations, apostrophes, accents once split off. */
const silent = /[.'’‘`ʻ´]|\p{M}/gu;

export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[a-z ]*$/.test(lower) ? lower : lower.normalize('NFD').replace(silent, '');
}

/** One folded word in the form that names are compared in. */
export function shortForm(word: string): string {
  return shortForms.get(word) ?? word;
}

export function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word)
    .map(shortForm);
}

/** Words that are written together with the next one or apart: McLean and Mc Lean, LaSalle and La Salle. */
const particles = /\b(mc|o|de|du|la|le|el|van) (?=.)/g;

/** What the spellings of a name share, from its words. */
export function keyOfWords(words: readonly string[]): string {
  return words.join(' ').replace(particles, '$1');
}

/** Names of nothing but letters and blanks, which most are, without a word to change. */
const plain = /^[a-z ]+$/;
const changed = /\b(?:saint|sainte|fort|mount)\b|\b(?:mc|o|de|du|la|le|el|van) /;

export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower) && !changed.test(lower)) return lower;
  return keyOfWords(wordsOf(name));
}
