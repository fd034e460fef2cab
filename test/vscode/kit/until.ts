/**
 * Waits until something that VS Code does in its own time is so, and gives it back.
 *
 * @param what says what was waited for when it does not come
 */
export async function until<Value>(
  what: string,
  ask: () => Value | PromiseLike<Value>,
  milliseconds = 8000,
): Promise<NonNullable<Exclude<Value, false>>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as NonNullable<Exclude<Value, false>>;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await pause(25);
  }
}

export function pause(milliseconds: number): Promise<void>;
export function pause<Value>(milliseconds: number, value: Value): Promise<Value>;
export function pause(milliseconds: number, value?: unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/** Longer than the extension waits for quiet before it reads notes again. */
export const settled = 600;
