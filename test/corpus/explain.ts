import { buildLexicon, explain } from '../../src/domain/acronyms';
import { candidatesIn } from '../../src/domain/acronyms/candidates';
import type { CredentialEntry } from '../../src/domain/model';

/** `3:15 CMM found, 7.5: prior -1.5, after a name +8, career word +1`: a line for all letters of a text. */
export function explainText(
  credentials: readonly CredentialEntry[],
  text: string,
  languageId: string,
): readonly string[] {
  const lexicon = buildLexicon(credentials);
  const lines = text.split('\n');
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  return lines.flatMap((content, line) =>
    candidatesIn(lexicon, content).map(({ start, end }) => {
      const place = `${line + 1}:${start + 1} ${content.slice(start, end)}`;
      const decision = explain(lexicon, source, { line, character: start }, languageId);
      if (!decision) return `${place} silent: no words of the text`;
      const { isCredential, sum, found, span } = decision;
      const pieces = found.map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${round(weight)}`);
      const verdict = isCredential ? `found as ${span.entries[0]}` : 'silent';
      return `${place} ${verdict}, ${round(sum)}: ${pieces.join(', ')}`;
    }),
  );
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
