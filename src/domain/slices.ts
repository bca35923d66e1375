/** Lets others have a turn: long work pauses every few milliseconds, so that no keystroke waits for it. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between two pauses. */
const slice = 12;

export const nextTurn: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Does the work for each item, pausing between slices. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T, at: number) => void,
  pause: Pause = nextTurn,
): Promise<void> {
  let until = performance.now() + slice;
  for (const [at, item] of items.entries()) {
    work(item, at);
    if (at % 32 !== 31 || performance.now() < until) continue;
    await pause();
    until = performance.now() + slice;
  }
}
