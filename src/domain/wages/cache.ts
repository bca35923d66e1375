/** Keeps what was asked for last, as long as it fits. A value asked for twice at once is made once. */
export interface Cache<T> {
  get(key: string, make: () => Promise<T>): Promise<T>;
}

export function createCache<T>(budget: number, sizeOf: (value: T) => number): Cache<T> {
  const kept = new Map<string, Promise<T>>();
  const sizes = new Map<string, number>();
  let total = 0;
  const forget = (key: string) => {
    total -= sizes.get(key) ?? 0;
    sizes.delete(key);
    kept.delete(key);
  };
  const shrink = () => {
    for (const key of kept.keys()) {
      if (total <= budget) return;
      // The newest one stays, however large; one that is still being made has no size yet.
      if (sizes.has(key) && kept.size > 1) forget(key);
    }
  };
  return {
    get(key, make) {
      const known = kept.get(key);
      if (known) {
        // To the end: the first in the map is the one asked for longest ago.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const made = make();
      kept.set(key, made);
      made.then(
        (value) => {
          if (kept.get(key) !== made) return;
          sizes.set(key, sizeOf(value));
          total += sizes.get(key) ?? 0;
          shrink();
        },
        () => forget(key),
      );
      return made;
    },
  };
}
