/** `node dist/cli.js`: gives the command line its files, its terminal and its thread. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { calendarDayOf } from '../core/article/calendar-day.ts';
import { exitCodes } from './exit-codes.ts';
import { createInterrupt } from './interrupt.ts';
import { createTerminal } from './process-terminal.ts';
import { run } from './run.ts';

/** What the build puts beside this file. */
const dist = __dirname;
const library = path.join(dist, 'library');

async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile(path.join(dist, 'package.json'), 'utf8')) as {
    version: string;
  };
  return run(process.argv.slice(2), {
    terminal: createTerminal(process.stdout, process.stderr),
    library,
    version,
    cancellation: createInterrupt(),
    today: () => calendarDayOf(new Date()),
    createImporter: async () => (await import('./import/start-importer.ts')).startImporter(dist, library),
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`This should not have happened; it is a fault of the program.\n${what}\n`);
    process.exitCode = exitCodes.failed;
  },
);
