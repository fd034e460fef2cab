/**
 * Waits until something that VS Code does in its own time is so, and gives it back.
 *
 * @param what says what was waited for when it does not come
 */
export async function until<Value>(
  what: string,
  ask: () => Value | PromiseLike<Value>,
  milliseconds = 20_000,
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

/**
 * Waits for what a command does while a message or a list of it is to be closed: nothing tells an extension that one is on
 * the screen, so that it is closed again and again.
 *
 * @param what says what was waited for when it does not end
 */
export async function endOf<Value>(
  what: string,
  running: PromiseLike<Value>,
  close: () => PromiseLike<unknown>,
): Promise<Value> {
  let hasEnded = false;
  const end = (): void => void (hasEnded = true);
  running.then(end, end);
  await until(what, async () => {
    await pause(200);
    if (!hasEnded) await close();
    return hasEnded;
  });
  return running;
}

export function pause(milliseconds: number): Promise<void>;
export function pause<Value>(milliseconds: number, value: Value): Promise<Value>;
export function pause(milliseconds: number, value?: unknown): Promise<unknown> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
}

/** Longer than the extension waits for quiet before it reads notes again. */
export const settled = 600;
