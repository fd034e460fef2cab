/** The part of `node:assert/strict` that the specs of test/vscode use, for a host without Node.js. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

function check(holds: boolean, actual: unknown, expected: unknown, message: string): void {
  if (!holds) throw new AssertionError(message, actual, expected);
}

/** Text in quotes, data as JSON, and a name for what has no JSON. */
function shown(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** Enough for the plain data that the specs compare. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
  );
}

type Expected = RegExp | ((error: unknown) => boolean);

async function rejects(
  promise: PromiseLike<unknown>,
  expected: Expected = /(?:)/,
  message?: string,
): Promise<void> {
  try {
    await promise;
  } catch (error) {
    const told = String(error);
    const isExpected = typeof expected === 'function' ? expected(error) : expected.test(told);
    return check(isExpected, told, expected, message ?? `Another rejection: ${told}`);
  }
  check(false, 'nothing', 'a rejection', message ?? 'Nothing was rejected');
}

export default {
  ok: (value: unknown, message = `${shown(value)} is not true`) =>
    check(Boolean(value), value, true, message),
  equal: (actual: unknown, expected: unknown, message = `${shown(actual)} is not ${shown(expected)}`) =>
    check(Object.is(actual, expected), actual, expected, message),
  notEqual: (actual: unknown, expected: unknown, message = `${shown(actual)} is what it should not be`) =>
    check(!Object.is(actual, expected), actual, expected, message),
  deepEqual: (actual: unknown, expected: unknown, message = `${shown(actual)} is not ${shown(expected)}`) =>
    check(isSame(actual, expected), actual, expected, message),
  match: (text: string, pattern: RegExp, message = `${shown(text)} does not match ${String(pattern)}`) =>
    check(pattern.test(text), text, pattern.source, message),
  doesNotMatch: (text: string, pattern: RegExp, message = `${shown(text)} matches ${String(pattern)}`) =>
    check(!pattern.test(text), text, pattern.source, message),
  fail: (message: string): never => {
    throw new AssertionError(message, undefined, undefined);
  },
  rejects,
};
