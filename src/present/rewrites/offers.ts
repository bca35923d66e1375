import type { Position, Span } from '../../domain/acronyms';
import type { CredentialEntry } from '../../domain/model';
import { expansions, type Rewrite, type Text } from './expand';
import { nameAt, shortenings } from './shorten';
import { stretchAt } from './stretch';

export type { Rewrite };

/**
 * What can be rewritten at a place: the letters there are spelled out, a full name is shortened.
 * @param span the letters at the place, if they are a credential
 * @param credentials what they may stand for, the likeliest first
 */
export function rewritesAt(
  text: Text,
  position: Position,
  span: Span | undefined,
  credentials: readonly CredentialEntry[],
): readonly Rewrite[] {
  if (!span) return shortenings(text, position);
  const name = nameAt(text, stretchAt(text.source, position), position);
  const isPart = name !== undefined && name.end - name.start > span.end - span.start;
  return isPart ? shortenings(text, position) : expansions(text, span, credentials);
}
