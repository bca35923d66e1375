/**
 * Stands in for node:assert/strict in the host suite's bundle, which also runs in a web worker.
 * Has what the suite uses; anything else is missing at build time, not quietly true.
 */
type Constructor = abstract new (...args: never[]) => unknown;
type Expected = RegExp | Constructor | ((error: unknown) => boolean);

class AssertionError extends Error {
  override name = 'AssertionError';
}

function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `expected a true value, got ${show(value)}`);
}

export function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(difference(actual, expected, message));
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `expected anything but ${show(expected)}`);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(difference(actual, expected, message));
}

export function notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (same(actual, expected)) fail(message ?? `expected anything but ${show(expected)}`);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  if (!expected.test(actual)) fail(message ?? `${show(actual)} doesn't match ${expected}`);
}

export function doesNotMatch(actual: string, expected: RegExp, message?: string): void {
  if (expected.test(actual)) fail(message ?? `${show(actual)} matches ${expected}`);
}

export function throws(action: () => unknown, expected?: Expected, message?: string): void {
  try {
    action();
  } catch (error) {
    checkError(error, expected, message);
    return;
  }
  fail(message ?? 'expected an error');
}

export async function rejects(
  action: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected,
  message?: string,
): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    checkError(error, expected, message);
    return;
  }
  fail(message ?? 'expected a rejection');
}

function checkError(error: unknown, expected?: Expected, message?: string): void {
  if (!expected) return;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const right =
    expected instanceof RegExp
      ? expected.test(text)
      : isConstructor(expected)
        ? error instanceof expected
        : expected(error);
  if (!right) fail(message ?? `another error than expected: ${text}`);
}

function isConstructor(value: Constructor | ((error: unknown) => boolean)): value is Constructor {
  return value === Error || value.prototype instanceof Error;
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (isCollection(left) && isCollection(right)) return same([...left], [...right]);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  );
}

function isCollection(value: object): value is Iterable<unknown> {
  return value instanceof Map || value instanceof Set;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function difference(actual: unknown, expected: unknown, message?: string): string {
  return `${message ? `${message}\n` : ''}expected ${show(expected)}\n     got ${show(actual)}`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' || isObject(value) ? JSON.stringify(value) : String(value);
  return text.length > 2000 ? `${text.slice(0, 2000)} …` : text;
}

export const ok: typeof assert = assert;
export const strictEqual = equal;
export const notStrictEqual = notEqual;
export const deepStrictEqual = deepEqual;
export const notDeepStrictEqual = notDeepEqual;

// As in Node: `assert(x)` and `assert.equal(x, y)` are both usual.
export default Object.assign(assert, {
  deepEqual,
  deepStrictEqual,
  doesNotMatch,
  equal,
  fail,
  match,
  notDeepEqual,
  notDeepStrictEqual,
  notEqual,
  notStrictEqual,
  ok,
  rejects,
  strictEqual,
  throws,
});
