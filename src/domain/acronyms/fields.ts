import type { LineSource } from './types';
import { labelWords } from './vocabulary';

/** Options and keys whose values a program reads: `:class: CHFM`, `slug: CMRP-manager`. */
const technical = new Set(
  `alt class name target keywords figclass figname ref id ids key keys slug permalink path url uri link
  href src image img icon layout template type lang language tag tags category categories aliases
  alias redirect file filename dir imagesdir role roles stem width height align scale widths
  header-rows order weight format source-highlighter toc icons linkcssname cssclass css theme`.split(
    /\s+/,
  ),
);

const field = /^(\s{0,40}):([^\s:][^:]{0,60}):(?=\s|$)/;

/**
 * `:CHC-F: fellow`: the name of a field, option or attribute is never a word of the text; its value
 * isn't either when a program reads it, as in `:class: CHFM`.
 */
export function inField(text: string, start: number): boolean {
  const match = field.exec(text.slice(0, 120));
  if (!match) return false;
  if (start < match[0].length) return true;
  const name = (match[2] ?? '').toLowerCase();
  if (isTechnical(name)) return true;
  // `:team: CCM`: a word for a word is a setting; `:degree: MHA` isn't.
  const own = match[2] ?? '';
  if (own !== name || /\s/.test(name) || labelWords.has(name)) return false;
  return /^\s{0,8}\S+\s*$/.test(text.slice(match[0].length, match[0].length + 80));
}

/** A key's value that is one word of several joined parts is an id: `slug: CMRP-manager`. */
function isBareValue(value: string): boolean {
  return /^\s{0,8}["']?[A-Za-z]+(?:-[a-z0-9]+)+["']?\s{0,8}$/.test(value.slice(0, 100));
}

export function isTechnical(name: string): boolean {
  return (
    technical.has(name) || /[-_](?:url|id|key|slug|path|file|class|dir)$|^(?:url|id)[-_]/.test(name)
  );
}

const frontMatterLines = 60;

/** Whether a line stands in the YAML or TOML at the top of a document. */
export function isFrontMatter(source: LineSource, line: number): boolean {
  if (line === 0 || line > frontMatterLines) return false;
  const mark = source.line(0).slice(0, 4).trimEnd();
  if (mark !== '---' && mark !== '+++') return false;
  for (let n = 1; n < line; n++) {
    if (source.line(n).slice(0, 4).trimEnd() === mark) return false;
  }
  return true;
}

/** Keys are names in a program, and so are the values of some; others are the writer's words. */
export function isKey(source: LineSource, line: number, start: number): boolean {
  const text = source.line(line).slice(0, 200);
  const before = text.slice(0, start);
  const separator = before.search(/[:=]/);
  if (separator < 0) return !/^\s{0,40}-\s/.test(before) || isTechnical(listKey(source, line));
  const key = before
    .slice(0, separator)
    .replace(/^\s{0,40}(?:- )?/, '')
    .trim()
    .toLowerCase();
  return isTechnical(key) || isBareValue(text.slice(separator + 1));
}

/** The key whose list an item `- CMM` belongs to. */
function listKey(source: LineSource, line: number): string {
  for (let n = line - 1; n > 0 && line - n < 20; n--) {
    const match = /^([\w-]{1,40})\s{0,2}:\s*$/.exec(source.line(n).slice(0, 60));
    if (match) return (match[1] ?? '').toLowerCase();
  }
  return '';
}

/** Code in all but a fence: `max_cmm = 3`, `"key": …`, `-- name:` rows of settings under `[section]`. */
export function isSetting(source: LineSource, line: number, start: number): boolean {
  const text = source.line(line).slice(0, 200);
  if (/^\s{0,40}"[\w.-]{1,40}"\s?:/.test(text)) return true;
  const setting = /^\s{0,40}[A-Za-z]\w{0,40}(?:[._]\w{1,40}){0,6}\s?(=)\s?/.exec(text);
  if (setting) return !/^\s{0,40}[A-Za-z]{1,10}\s?=\s[a-z]+ [a-z]/.test(text);
  if (!/^\s{0,40}-?\s?[A-Za-z][\w.-]{0,40}\s?:\s\S/.test(text)) return false;
  if (/^\s{0,40}-?\s?[A-Z]/.test(text)) return /^\s/.test(text) && underSection(source, line);
  return start < text.indexOf(':') || underSection(source, line);
}

function underSection(source: LineSource, line: number): boolean {
  for (let n = line - 1; n >= 0 && line - n < 12; n--) {
    const text = source.line(n).slice(0, 80);
    if (/^\s{0,40}\[[\w. -]{1,40}\]\s*$/.test(text)) return true;
    // A mapping's parent: a lower-case key alone, with what belongs to it further in.
    if (/^\s{0,40}[a-z][\w-]{0,40}:\s*$/.test(text))
      return indent(text) < indent(source.line(line));
    if (!/^\s{0,40}(?:-\s)?[A-Za-z][\w.-]{0,40}\s?[:=]/.test(text)) return false;
  }
  return false;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}
