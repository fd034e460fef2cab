import type { WriteStream } from 'node:tty';
import type { Terminal } from './surroundings.ts';

type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

/** Clears the line and goes to its beginning (ECMA-48: EL, CR); only ever sent to a terminal. */
const clearLine = '\u001b[2K\r';

/** The terminal of a process. Whoever stops reading, as `head` does, has seen enough: the process ends quietly. */
export function createTerminal(out: Stream, err: Stream): Terminal {
  for (const stream of [out, err]) stream.on('error', endWhereNobodyReads);
  let hasProgress = false;
  const withoutProgress = (): void => {
    if (hasProgress) err.write(clearLine);
    hasProgress = false;
  };
  return {
    print: (text) => {
      withoutProgress();
      out.write(`${text}\n`);
    },
    tell: (text) => {
      withoutProgress();
      err.write(`${text}\n`);
    },
    progress: (line) => {
      if (err.isTTY !== true) return;
      err.write(`${clearLine}${line.slice(0, (err.columns ?? 80) - 1)}`);
      hasProgress = true;
    },
  };
}

function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
