import { label, type Mark, type Picture, rect } from './picture';
import { linear } from './scale';

/** One bar: its name, its value, and the value in words. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly tone?: 'bar' | 'other';
}

const row = 40;
const thickness = 12;

/** Bars from zero, one under the other, longest value across the whole width; name and figure above. */
export function barsPicture(
  bars: readonly Bar[],
  width: number,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const length = linear([0, Math.max(0, ...bars.map((bar) => bar.value)) || 1], [0, width]);
  const marks = bars.flatMap((bar, i): readonly Mark[] => {
    const y = i * row;
    return [
      label(0, y + 14, bar.name),
      label(width, y + 14, bar.text, 'end'),
      rect(0, y + 20, width, thickness, 'faint'),
      rect(0, y + 20, Math.max(0, length(bar.value)), thickness, bar.tone ?? 'bar'),
    ];
  });
  return { ...words, width, height: bars.length * row, marks };
}
