/** Lets others have a turn: long work pauses every few milliseconds, so that no keystroke waits for it. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between two pauses: an answer that waits for a few files waits for as many slices. */
const slice = 5;

export const nextTurn: Pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Does the work for each item in slices, with a pause before each. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T, at: number) => void,
  pause: Pause = nextTurn,
): Promise<void> {
  let until = 0;
  for (const [at, item] of items.entries()) {
    if (performance.now() >= until) {
      await pause();
      until = performance.now() + slice;
    }
    work(item, at);
  }
}
