import * as l10n from '@vscode/l10n';
import type { Printed } from '../../domain/model';
import type { MeasureScale, Step } from './measure';
import { label, type Mark, path, rect, round } from './picture';
import { linear } from './scale';

/** One strip for a map's colours, its classes side by side, as long as the values they hold. */
export interface Legend {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** A triangle over the strip where a value stands; empty where it has no place. */
  pointer(value: Printed): string;
}

const strip = { top: 10, height: 10 } as const;
const wordRow = 16;
/** Width of the box for withheld figures, with the space before it. */
const withheldRoom = 56;

/** @param pips draws the sign of a class where colour can't carry it: high contrast */
export function legendOf(
  scale: MeasureScale,
  width: number,
  top: number,
  pips: (step: Step, x: number, y: number, width: number) => string,
): Legend {
  const length = width - (scale.withheld ? withheldRoom : 0);
  const [low, high] = scale.ends;
  const x = linear(Number.isFinite(low) ? scale.ends : [0, 1], [0, length]);
  const y = top + strip.top;
  const edges = [0, ...scale.limits.map((limit) => round(x(limit))), length];
  const cells = edges.slice(1).flatMap((end, step): readonly Mark[] => {
    const from = edges[step] ?? 0;
    if (end <= from) return [];
    const sign = pips(step, from, y, end - from);
    return [rect(from, y, end - from, strip.height, `step-${step}`), path(sign, 'open')];
  });
  const base = y + strip.height + wordRow - 2;
  const words = scale.limits
    .map((limit) => ({ at: x(limit), text: scale.words(limit) }))
    .filter(roomFor)
    .map(({ at, text }) => label(at, base, text, 'middle', 'dim'));
  const boxAt = width - withheldRoom + 16;
  const box: readonly Mark[] = scale.withheld
    ? [
        rect(boxAt, y, width - boxAt, strip.height, 'withheld'),
        path(pips('withheld', boxAt, y, width - boxAt), 'open'),
        label(width, base, l10n.t('N/A'), 'end', 'dim'),
      ]
    : [];
  return {
    marks: [...cells, ...words, ...box],
    height: strip.top + strip.height + wordRow,
    pointer: (value) => {
      if (value === undefined || (value === null && !scale.withheld)) return '';
      const at = value === null ? (boxAt + width) / 2 : x(Math.min(high, Math.max(low, value)));
      return `M${round(at)} ${y - 1}l-5 -8h10z`;
    },
  };
}

/** Leaves out the words of a limit that would run into those before it. */
function roomFor(
  one: { readonly at: number; readonly text: string },
  i: number,
  all: readonly { readonly at: number; readonly text: string }[],
): boolean {
  const before = all[i - 1];
  const half = (text: string) => (text.length * 7) / 2;
  return !before || one.at - before.at > half(one.text) + half(before.text) + 4 || i % 2 === 0;
}
