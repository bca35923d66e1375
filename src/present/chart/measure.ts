import * as l10n from '@vscode/l10n';
import { ticks } from 'd3-array';
import type { Printed } from '../../domain/model';
import { divergingRamp, type Ramp, sequentialRamp, type ThemeColours } from './colour';

/** Index of a class of values, or why there is none. */
export type Step = number | 'withheld' | 'none';

/** Classes of values with round limits, so that a legend can name each. */
export interface MeasureScale {
  /** Ascending limits; a value at a limit belongs to the class above it. */
  readonly limits: readonly number[];
  /** Smallest and largest value, the ends of the legend. */
  readonly ends: readonly [number, number];
  /** Classes under zero of a diverging measure; undefined for a sequential one. */
  readonly below: number | undefined;
  /** Whether some value is withheld. */
  readonly withheld: boolean;
  /** A limit in words. */
  readonly words: (value: number) => string;
}

const mostLimits = 6;

export function measureScale(
  values: readonly Printed[],
  diverging: boolean,
  words: (value: number) => string,
): MeasureScale {
  const known = values.filter((value) => typeof value === 'number');
  const limits = classLimits(diverging ? [...known, 0] : known);
  const zero = limits.indexOf(0);
  return {
    limits,
    ends: [Math.min(...known), Math.max(...known)],
    below: diverging && zero >= 0 ? zero + 1 : undefined,
    withheld: values.includes(null),
    words,
  };
}

function classLimits(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  const high = Math.max(...values);
  for (let count = mostLimits; count > 1; count--) {
    const limits = ticks(low, high, count).filter((one) => one === 0 || one > low);
    if (limits.length <= mostLimits) return limits;
  }
  return [];
}

/** Each class in words: `under $90,000`, `$90,000 to $100,000`. */
export function classWords({ limits, words }: MeasureScale): readonly string[] {
  const first = limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return [l10n.t('all')];
  const between = limits
    .slice(1)
    .map((to, i) => l10n.t('{0} to {1}', words(limits[i] ?? to), words(to)));
  return [l10n.t('under {0}', words(first)), ...between, l10n.t('{0} or more', words(last))];
}

export function stepOf({ limits }: Pick<MeasureScale, 'limits'>, value: Printed): Step {
  if (value === null) return 'withheld';
  if (value === undefined) return 'none';
  return limits.filter((limit) => value >= limit).length;
}

/** Colours of the classes in a theme. */
export function rampOf(scale: MeasureScale, theme: ThemeColours): Ramp {
  const steps = scale.limits.length + 1;
  if (scale.below === undefined) return sequentialRamp(theme, steps);
  return divergingRamp(theme, scale.below, steps - scale.below);
}
