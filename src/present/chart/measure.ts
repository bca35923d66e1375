import * as l10n from '@vscode/l10n';
import { ticks } from 'd3-array';
import type { Measure } from '../explorerState';
import { percent, usd } from '../format';
import { measureValue, type StateRow } from '../states';
import { divergingRamp, type Ramp, sequentialRamp, type ThemeColours } from './colour';

/** Index of a class of values, or why there is none. */
export type Step = number | 'withheld' | 'none';

/** Classes of a measure with round limits, so that a legend can name each. */
export interface MeasureScale {
  readonly measure: Measure;
  /** Ascending limits; a value at a limit belongs to the class above it. */
  readonly limits: readonly number[];
  /** Classes under zero of a diverging measure; undefined for a sequential one. */
  readonly below: number | undefined;
  readonly legend: readonly LegendEntry[];
}
export interface LegendEntry {
  readonly step: Step;
  readonly text: string;
}

const mostLimits = 6;

export function measureScale(rows: readonly StateRow[], measure: Measure): MeasureScale {
  const values = rows.map((row) => measureValue(row, measure));
  const known = values.filter((value) => typeof value === 'number');
  const diverging = measure === 'difference';
  const limits = classLimits(diverging ? [...known, 0] : known);
  const words = diverging ? (value: number) => percent(value).replace('.0', '') : usd;
  const zero = limits.indexOf(0);
  return {
    measure,
    limits,
    below: diverging && zero >= 0 ? zero + 1 : undefined,
    legend: [
      ...legendTexts(limits, words).map((text, step) => ({ step, text })),
      ...(values.includes(null) ? [withheldEntry()] : []),
    ],
  };
}

function withheldEntry(): LegendEntry {
  return { step: 'withheld', text: l10n.t('N/A, above the rest') };
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

function legendTexts(limits: readonly number[], words: (value: number) => string) {
  const first = limits[0];
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return [l10n.t('all')];
  const between = limits
    .slice(1)
    .map((to, i) => l10n.t('{0} to {1}', words(limits[i] ?? to), words(to)));
  return [l10n.t('under {0}', words(first)), ...between, l10n.t('{0} or more', words(last))];
}

export function stepOf(scale: MeasureScale, value: number | null | undefined): Step {
  if (value === null) return 'withheld';
  if (value === undefined) return 'none';
  return scale.limits.filter((limit) => value >= limit).length;
}

/** Colours of the classes in a theme. */
export function rampOf(scale: MeasureScale, theme: ThemeColours): Ramp {
  const steps = scale.limits.length + 1;
  if (scale.below === undefined) return sequentialRamp(theme, steps);
  return divergingRamp(theme, scale.below, steps - scale.below);
}
