/** Character classes by code: scanners step once over each character and never look back. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** ASCII letters and digits, and letters of other scripts; NBSP, curly quotes and dashes are not. */
export function isWord(code: number): boolean {
  if (code < 128) return isDigit(code) || isUpper(code) || isLower(code);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

/** `Anna`, `O’Neill`, `J`: a capital first, whatever follows. */
export function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== '' && first !== first.toLowerCase();
}

/** `RN`, `MARGARET`: letters, none of them small. */
export function isAllCaps(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isLowercase(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}

/** Three hyphenated kinds of letters that people type for one hyphen. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}
