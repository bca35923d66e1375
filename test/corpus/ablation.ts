import { buildLexicon, type Decision, decisions, least } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';
import { languageOf, type MarkedDocument, unmark } from './score';

/** What a piece of evidence is worth: how the figures change when it doesn't count. */
export interface Worth {
  readonly evidence: string;
  /** Decisions that it was part of. */
  readonly used: number;
  /** Right finds that are lost and wrong ones that come in without it; below 0 it does harm. */
  readonly lost: number;
  readonly wrong: number;
}

/** Every piece of evidence, the worthiest first. */
export function ablate(
  credentials: readonly CredentialEntry[],
  documents: readonly MarkedDocument[],
): readonly Worth[] {
  const lexicon = buildLexicon(credentials);
  const all = documents.flatMap((document) => decisionsOf(lexicon, document));
  const names = new Set(all.flatMap(({ decision }) => decision.found.map(([name]) => name)));
  return [...names]
    .map((evidence) => worthOf(evidence, all))
    .sort((a, b) => b.lost + b.wrong - a.lost - a.wrong);
}

interface Judged {
  readonly decision: Decision;
  readonly isMarked: boolean;
}

function decisionsOf(
  lexicon: ReturnType<typeof buildLexicon>,
  { name, content }: MarkedDocument,
): readonly Judged[] {
  const { lines, marks } = unmark(content);
  const marked = new Set(marks.map(({ line, start }) => `${line}:${start}`));
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  return [...decisions(lexicon, source, languageOf(name))].map((decision) => ({
    decision,
    isMarked: marked.has(`${decision.span.line}:${decision.span.start}`),
  }));
}

function worthOf(evidence: string, all: readonly Judged[]): Worth {
  let [used, lost, wrong] = [0, 0, 0];
  for (const { decision, isMarked } of all) {
    const own = decision.found.filter(([name]) => name === evidence);
    if (own.length === 0) continue;
    used++;
    const without = decision.sum - own.reduce((sum, [, weight]) => sum + weight, 0);
    const change = Number(decision.sum > least) - Number(without > least);
    if (isMarked) lost += change;
    else wrong -= change;
  }
  return { evidence, used, lost, wrong };
}
