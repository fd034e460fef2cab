import type { Runnable, Runner, Suite } from 'mocha';
import { reportMark } from './report-mark.mjs';

/** Mocha insists on a reporter of its own; ours listens from outside. */
export const noReporter = function () {} as unknown as Mocha.ReporterConstructor;

/** Prints a run of Mocha line by line; an extension host has no terminal, only a console that others write to as well. */
export function reportRun(runner: Runner, write: (line: string) => void): void {
  const failures: { title: string; error: Error }[] = [];
  let depth = 0;
  const indented = (text: string): void => print(write, '  '.repeat(depth) + text);

  runner.on('suite', ({ title }: Suite) => {
    if (title) indented(title);
    depth += 1;
  });
  runner.on('suite end', () => (depth -= 1));
  runner.on('pass', ({ title, duration }) => indented(`✔ ${title} (${duration ?? 0} ms)`));
  runner.on('pending', ({ title }) => indented(`- ${title} (skipped)`));
  // A window's focus is the machine's too: a spec may be tried twice, and is seen to have been.
  runner.on('retry', ({ title }: Runnable, error: Error) =>
    indented(`↻ ${title}: tried again after ${error.message.split('\n', 1)[0] ?? ''}`),
  );
  runner.on('fail', (test: Runnable, error: Error) => {
    failures.push({ title: test.fullTitle(), error });
    indented(`✘ ${failures.length}) ${test.title}`);
  });
  runner.on('end', () => {
    for (const [index, { title, error }] of failures.entries()) {
      print(write, `\n${index + 1}) ${title}\n${error.stack ?? error.message}${difference(error)}`);
    }
  });
}

/** @param text may have several lines; each is marked, so that the scripts can tell it from VS Code's own. */
export function print(write: (line: string) => void, text: string): void {
  for (const line of text.split('\n')) write(reportMark + line);
}

function difference(error: Error): string {
  if (!('expected' in error) || !('actual' in error)) return '';
  return `\nexpected: ${JSON.stringify(error.expected)}\nactual:   ${JSON.stringify(error.actual)}`;
}
