/** How comments are written; `undefined` members don't exist in the language. */
export interface CommentStyle {
  readonly line: readonly string[];
  readonly block?: readonly [open: string, close: string];
  /** Quotes of strings that end with their line. */
  readonly quotes: string;
  /** Quotes of texts that run over lines; a docstring is one that opens its line. */
  readonly long?: readonly string[];
}

const proseLanguages = new Set(
  `plaintext markdown mdx quarto rmd restructuredtext asciidoc latex tex html xhtml org typst textile
  git-commit git-rebase scminput csv tsv mediawiki wikitext djot norg myst rst text txt bibtex pandoc
  chatagent prompt instructions vue-html rtf`.split(/\s+/),
);

export function isProseLanguage(language: string): boolean {
  return proseLanguages.has(language) || /^(?:dynamic )?(?:csv|tsv)\b/.test(language);
}

/** Languages whose text can hold tags. */
export function hasTags(language: string): boolean {
  return /^(?:html|xhtml|mdx|markdown|vue-html|quarto|rmd|myst)$/.test(language);
}

const slashes: CommentStyle = { line: ['//'], block: ['/*', '*/'], quotes: '"\'', long: ['`'] };
const hashes: CommentStyle = { line: ['#'], quotes: '"\'' };

const styles: ReadonlyMap<string, CommentStyle | undefined> = new Map<
  string,
  CommentStyle | undefined
>([
  ['python', { ...hashes, long: ['"""', "'''"] }],
  ['php', { ...slashes, line: ['//', '#'] }],
  ['css', { line: [], block: ['/*', '*/'], quotes: '"\'' }],
  ['go', slashes],
  ['rust', { ...slashes, quotes: '"' }],
  ['sql', { line: ['--'], block: ['/*', '*/'], quotes: "'" }],
  ['lua', { line: ['--'], block: ['--[[', ']]'], quotes: '"\'' }],
  ['haskell', { line: ['--'], block: ['{-', '-}'], quotes: '"' }],
  ['xml', { line: [], block: ['<!--', '-->'], quotes: '' }],
  ['xsl', { line: [], block: ['<!--', '-->'], quotes: '' }],
  ['vb', { line: ["'"], quotes: '"' }],
  ['powershell', { line: ['#'], block: ['<#', '#>'], quotes: '"\'' }],
  ['matlab', { line: ['%'], block: ['%{', '%}'], quotes: '"' }],
  ['erlang', { line: ['%'], quotes: '"' }],
  ['bat', { line: ['REM ', 'rem ', '::'], quotes: '"' }],
  ['ini', { line: [';', '#'], quotes: '' }],
  ['json', undefined],
  ['log', undefined],
  ['output', undefined],
  ...list('ada elm vhdl applescript', { line: ['--'], quotes: '"' }),
  ...list('clojure lisp scheme commonlisp racket asm', { line: [';'], quotes: '"' }),
  ...list('fortran fortran-modern', { line: ['!'], quotes: '"\'' }),
  ...list(
    `shellscript ruby perl r yaml toml dockerfile makefile elixir coffeescript julia properties nix
    terraform cmake graphql ignore dotenv crystal tcl hcl git-config editorconfig`,
    hashes,
  ),
]);

function list(names: string, style: CommentStyle): readonly [string, CommentStyle][] {
  return names.split(/\s+/).map((name) => [name, style]);
}

/** @returns undefined where the language has no comments; C's where it isn't known. */
export function commentStyle(language: string): CommentStyle | undefined {
  return styles.has(language) ? styles.get(language) : slashes;
}
