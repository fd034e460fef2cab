/**
 * Collects the rejections that nothing handled, so that a run in which one was lost does not pass.
 * @param ours tells from a stack whether it is the extension's or a test's: other extensions share the extension host
 */
export function createStrayRejections(ours: RegExp) {
  const reasons = new Set<unknown>();
  const messages: string[] = [];
  return {
    messages: messages as readonly string[],
    add(reason: unknown): void {
      if (reasons.has(reason)) return;
      reasons.add(reason);
      const stack = reason instanceof Error ? (reason.stack ?? reason.message) : undefined;
      if (stack === undefined || ours.test(stack)) messages.push(stack ?? String(reason));
    },
  };
}
