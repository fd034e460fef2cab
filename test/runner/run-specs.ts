import type { Runner } from 'mocha';
import { print, reportRun } from './report.ts';
import type { createStrayRejections } from './stray-rejections.ts';

/**
 * Runs specs that are loaded, reports them and rejects when one failed or a rejection was lost: that is how VS Code learns
 * of it.
 */
export async function runLoadedSpecs(
  start: (done: () => void) => Runner,
  stray: ReturnType<typeof createStrayRejections>,
): Promise<void> {
  const write = (line: string): void => console.log(line);
  const runner = await new Promise<Runner>((resolve) => {
    const started = start(() => resolve(started));
    reportRun(started, write);
  });
  const passed = runner.stats?.passes ?? 0;
  const failed = (runner.stats?.failures ?? 0) + stray.messages.length;
  for (const message of stray.messages) print(write, `\nA rejection that nothing handled: ${message}`);
  print(write, `\n${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error('Some tests failed.');
}
