import { buildLexicon, decisions, least } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';

/** `3:15 CMM found as credential.CMM, 7.5: prior -1.5, after a name +8, …`: a line for all letters. */
export function explainText(
  credentials: readonly CredentialEntry[],
  text: string,
  languageId: string,
): readonly string[] {
  const lines = text.split('\n');
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  return [...decisions(buildLexicon(credentials), source, languageId)].map(
    ({ span: { line, start, text: letters, entries }, sum, found }) => {
      const pieces = found.map(
        ([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${round(weight)}`,
      );
      const verdict = sum > least ? `found as ${entries[0]}` : 'silent';
      return `${line + 1}:${start + 1} ${letters} ${verdict}, ${round(sum)}: ${pieces.join(', ')}`;
    },
  );
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
