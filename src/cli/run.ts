import { parseArguments } from './arguments.ts';
import { exitCodes } from './exit-codes.ts';
import { printable } from './printable.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Does what the arguments ask for; each command is loaded when it is asked for.
 *
 * @returns what the process ends with
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  const request = parseArguments(args);
  switch (request.command) {
    case 'import':
      return (await import('./import/import-documents.ts')).importDocuments(request, surroundings);
    case 'check':
      return (await import('./notes/check-notes.ts')).checkNotes(request, surroundings);
    case 'summary':
      return (await import('./notes/print-notes.ts')).printSummary(request, surroundings);
    case 'outline':
      return (await import('./notes/print-notes.ts')).printOutline(request, surroundings);
    case 'help':
      terminal.print((await import('./help.ts')).help);
      return exitCodes.done;
    case 'version':
      terminal.print(surroundings.version);
      return exitCodes.done;
    case 'mistake':
      terminal.tell(`${printable(request.sentence)} --help says what can be done.`);
      return exitCodes.mistake;
  }
}
