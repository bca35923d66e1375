/**
 * Names as people write them, made comparable: case, accents, dots and apostrophes don't count, nor
 * does where a name is split ("Mc Lean", "Winston-Salem"), and Saint, Fort and Mount are St, Ft, Mt.
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

/** What two spellings of a name share. */
export function keyOf(name: string): string {
  return wordsOf(name).join('');
}
