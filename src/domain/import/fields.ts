/** Numbers and keys straight from bytes: a release has six million lines, and a string of each would cost. */
const [dot, zero] = [46, 48];

export function sameKey(bytes: Uint8Array, at: number, key: Uint8Array): boolean {
  // From the end: neighbours differ in the occupation first.
  for (let i = key.length - 1; i >= 0; i -= 1) if (bytes[at + i] !== key[i]) return false;
  return true;
}

/** Value of a run of digits; -1 when there is anything else. */
export function digits(bytes: Uint8Array, start: number, end: number): number {
  let value = start < end ? 0 : -1;
  for (let i = start; i < end; i += 1) {
    const digit = (bytes[i] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A printed number times 10 to the power of `decimals`; -1 when it is none, or has more decimals. */
export function wholeNumber(
  bytes: Uint8Array,
  start: number,
  end: number,
  decimals: number,
): number {
  let value = start < end ? 0 : -1;
  let after = -1;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === dot && after < 0) {
      after = 0;
      continue;
    }
    const digit = byte - zero;
    if (digit < 0 || digit > 9) return -1;
    if (after >= 0) after += 1;
    value = value * 10 + digit;
  }
  const missing = decimals - Math.max(after, 0);
  return missing < 0 ? -1 : value * 10 ** missing;
}
