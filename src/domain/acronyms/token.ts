import { isHyphen, isSpace, isWord } from './characters';

/** Longest stretch on either side that is looked at to tell a path or address. */
const reach = 200;
const edges = new Set('()[]<>"“”‘’`|{},;\'*');

/**
 * Whether the letters at `start`-`end` stand as a word of a sentence: not part of an identifier, a
 * variable, a handle, a path, a web or mail address.
 */
export function standsAlone(text: string, start: number, end: number, language: string): boolean {
  return (
    !joinedBefore(text, start, end, language) &&
    !joinedAfter(text, end, language) &&
    !isAddress(token(text, start, end))
  );
}

function joinedBefore(text: string, start: number, end: number, language: string): boolean {
  const before = text.charAt(start - 1);
  if (before === '_') return !isEmphasis(text, start, end);
  if (before === '.') return isWord(text.charCodeAt(start - 2)) || text.charAt(start - 2) === '.';
  if (before === '{') {
    // A command's argument in TeX; elsewhere a template or an expression.
    return !(language === 'latex' || language === 'tex') || text.charAt(start - 2) === '$';
  }
  // `TODO(RN)`, `f(CMM)`: a bracket with capitals or an identifier tied to it.
  if (before === '(') return /[A-Z_]/.test(text.charAt(start - 2));
  if (before === ':') return text.charAt(start - 2) === ':';
  if (before === '>') return text.charAt(start - 2) === '-' || text.charAt(start - 2) === '=';
  if (isHyphen(before.charCodeAt(0))) return isOption(text, start - 1);
  return before !== '' && '$@#\\%^=~&'.includes(before) && !isStruck(text, start);
}

/** `--RN`, `-RN` as an option of a command; an em dash typed as `--` has a word before it. */
function isOption(text: string, hyphen: number): boolean {
  const first = text.charAt(hyphen - 1) === '-' ? hyphen - 1 : hyphen;
  const before = text.charCodeAt(first - 1);
  return !isWord(before) && first !== 0 && !isSpace(text.charCodeAt(first - 2));
}

/** `~~CMM~~` and `&nbsp;`-less `R&D` style joins. */
function isStruck(text: string, start: number): boolean {
  const pair = text.slice(start - 2, start);
  return pair === '~~' || pair === '==';
}

function isEmphasis(text: string, start: number, end: number): boolean {
  let first = start - 1;
  while (text.charAt(first - 1) === '_' || text.charAt(first - 1) === '*') first--;
  return !isWord(text.charCodeAt(first - 1)) && !/^[A-Za-z0-9]/.test(afterEmphasis(text, end));
}

function afterEmphasis(text: string, end: number): string {
  let at = end;
  while (text.charAt(at) === '_') at++;
  return at === end ? '' : text.charAt(at);
}

function joinedAfter(text: string, end: number, language: string): boolean {
  const after = text.charAt(end);
  const next = text.charCodeAt(end + 1);
  if (after === '_') return isWord(next) || next === 95;
  if (after === '.') return isWord(next);
  // `CISA:: The auditor` is the term of a definition list, `CISA::run` a name in a program.
  if (after === ':') return /^::(?=\S)|^:\/\//.test(text.slice(end, end + 4));
  if (after === '-') return text.charAt(end + 1) === '>';
  if (after === '[') return true;
  if (after === '/') return isWord(next) ? false : text.charAt(end + 1) === '/';
  if (after === '\\' && (language === 'latex' || language === 'tex')) return false;
  return after !== '' && '(=@\\%$^#'.includes(after);
}

/** The run without spaces, brackets or quotes around the letters, cut at `reach`. */
function token(text: string, start: number, end: number): string {
  let first = start;
  let last = end;
  while (first > 0 && start - first < reach && !isEdge(text, first - 1)) first--;
  while (last < text.length && last - end < reach && !isEdge(text, last)) last++;
  return text.slice(first, last);
}

function isEdge(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || edges.has(text.charAt(at));
}

function isAddress(token: string): boolean {
  if (token.includes('://') || token.startsWith('www.') || token.startsWith('mailto:')) return true;
  if (token.indexOf('@') > 0) return true;
  if (!token.includes('/')) return false;
  const segments = token.replace(/[.:!?]{1,3}$/, '').split('/');
  const [first = ''] = segments;
  if (first === '' || first === '.' || first === '..' || first === '~') return true;
  return segments.length > 4 || segments.some((segment) => segment.includes('.'));
}
