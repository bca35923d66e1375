import { ticks } from 'd3-array';

/** Maps a value to a place in CSS pixels along one axis. */
export type Scale = (value: number) => number;

export function linear(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = high - low;
  if (span === 0) return () => (start + end) / 2;
  return (value) => start + ((value - low) / span) * (end - start);
}

/** Smallest and largest value, rounded outwards to the step of about `count` round ticks. */
export function niceDomain(values: readonly number[], count = 5): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return [low, low + 1];
  const marks = ticks(low, high, count);
  const step = (marks[1] ?? high) - (marks[0] ?? low) || high - low;
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** Round values of a domain, as many as there is room for their words. */
export function axisTicks(
  domain: readonly [number, number],
  x: Scale,
  room = tickRoom,
): readonly number[] {
  for (let count = 8; count > 1; count--) {
    const found = ticks(domain[0], domain[1], count);
    const [first = 0, second = first] = found;
    if (found.length > 1 && x(second) - x(first) >= room) return found;
  }
  return domain;
}
/** Width of a tick's words with the space beside them, `$100,000`. */
const tickRoom = 68;
