import { hasTags, isProseLanguage } from './languages';

/**
 * What a reader sees of a stretch of source text: tags, commands, addresses and character references
 * go, so that letters within them are no evidence and lists stay lists across markup. Every pattern
 * is bounded, so the cost is linear.
 */
export function plain(text: string, language: string): string {
  const shown = withoutMarkup(text, language).replace(dotted, undot).replace(slashed, '$1-$2');
  return shown.includes('://') ? shown.replace(address, '') : shown;
}

const address = /\b[a-z][a-z0-9+]{1,10}:\/\/[^\s<>()[\]"“”‘’]{1,400}/g;
const dotted = /\b(?:[A-Z]\.){2,3}|\b(?:Ph|Pharm)\.D\./g;

/** One credential, not two beside each other. */
const slashed = /\b(CIPP|RC|CMQ)\/(US|AL|OE)\b/g;

/** `M.D.` is `MD`; a full stop that may end the sentence stays. */
function undot(letters: string): string {
  return letters.replace(/\./g, '');
}

function withoutMarkup(text: string, language: string): string {
  if (language === 'latex' || language === 'tex') return withoutCommands(text);
  if (language === 'restructuredtext') return text.replace(rstLink, '$1').replace(rstRole, '');
  if (language === 'csv') return text;
  if (!isProseLanguage(language)) return text.replace(commentMark, '\n');
  const linked = text.includes('](') ? text.replace(linkTarget, ']') : text;
  if (!hasTags(language) || !/[<&]/.test(linked)) return linked;
  return linked
    .replace(codeElement, ' ')
    .replace(cellTag, ' | ')
    .replace(rowTag, '\n| ')
    .replace(itemTag, '\n- ')
    .replace(blockTag, '\n\n')
    .replace(breakTag, '\n')
    .replace(anyTag, '')
    .replace(reference, (_, name: string) => characters[name] ?? ' ');
}

const rstLink = /`([^`<>]{1,200}?) ?<[^`<>]{1,300}>`__?/g;
const rstRole = /:[a-z]{2,12}:`[^`]{1,200}`/g;
const linkTarget = /\]\([^()\s]{0,300}(?: "[^"]{0,100}")?\)/g;

/** The mark before each line of a comment is neither a bullet nor a heading. */
const commentMark = /\n[ \t]{0,40}(?:\/{2,3}|#{1,3}|\*|--)(?=\s)[ \t]?/g;

const attributes = '(?:\\s[^<>]{0,300})?';
const codeElement =
  /<(pre|code|kbd|samp|script|style|tt|var)(?:\s[^<>]{0,200})?>[^<]{0,400}<\/\1>/gi;
const cellTag = new RegExp(`<t[dh]${attributes}>`, 'gi');
const rowTag = new RegExp(`<tr${attributes}>`, 'gi');
const itemTag = new RegExp(`<(?:li|dt|dd)${attributes}>`, 'gi');
const blockTag = new RegExp(
  `</?(?:p|div|h[1-6]|table|section|article|ul|ol|dl|title|blockquote|header|footer)${attributes}>`,
  'gi',
);
const breakTag = /<br\s{0,3}\/?>/gi;
const anyTag = /<\/?[A-Za-z][^<>]{0,300}>/g;
const reference = /&(#?[A-Za-z0-9]{2,8});/g;

const characters: { readonly [name: string]: string } = {
  amp: '&',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#8217': '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
};

function withoutCommands(text: string): string {
  return text
    .replace(/\\(?:texttt|url|label|ref|cite|verb|href)\{[^{}]{0,200}\}/g, ' ')
    .replace(/\\(?:sub){0,2}section\*?\{/g, '\n\n# ')
    .replace(/\\item\b ?/g, '\n- ')
    .replace(/\\\\/g, '\n')
    .replace(/ & /g, ' | ')
    .replace(/\\[A-Za-z]{1,20}\*?(?:\[[^\]]{0,40}\])?/g, '')
    .replace(/[{}]/g, '')
    .replace(/~/g, ' ')
    .replace(/ ?---? ?/g, ' — ');
}
