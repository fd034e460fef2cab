import { checkReferences } from '../../core/article/check-references.ts';
import type { Library } from '../../core/library/library.ts';
import type { Problem } from '../../core/problem.ts';
import { LineIndex } from '../../core/text/line-index.ts';
import { untranslated } from '../../core/translate.ts';
import { problemMessage } from '../../present/problem-message.ts';
import type { CheckRequest } from '../arguments.ts';
import { exitCodes } from '../exit-codes.ts';
import { failureOf } from '../failure.ts';
import { printable, printableLine } from '../printable.ts';
import { readLibrary } from '../read-library.ts';
import type { Surroundings } from '../surroundings.ts';
import { NoNotes, readNotes, type NotesFile } from './read-notes.ts';

/**
 * Prints what is wrong in notes, a line for each problem, in the form of the GNU coding standards (section 4.4), which
 * editors find their way by.
 *
 * @returns the exit code: failed where there are errors, or files that cannot be read; warnings alone are no failure
 */
export async function checkNotes({ files }: CheckRequest, surroundings: Surroundings): Promise<number> {
  const { terminal, library: folder } = surroundings;
  const library = await readLibrary(folder);
  let isSound = true;
  for (const file of files) {
    try {
      const notes = await readNotes(file);
      const problems = problemsOf(notes, library);
      if (notes.parsed.article === undefined && problems.length === 0) throw new NoNotes();
      for (const problem of problems) terminal.print(problemLine(file, problem));
      if (problems.some(({ severity }) => severity === 'error')) isSound = false;
    } catch (error) {
      terminal.tell(`${printableLine(file)}: ${failureOf(error).message}`);
      isSound = false;
    }
  }
  return isSound ? exitCodes.done : exitCodes.failed;
}

type PlacedProblem = Pick<Problem, 'code' | 'args' | 'severity' | 'line' | 'column'>;

/** The problems of the notes themselves and of what they say of the library, as they stand in the file. */
export function problemsOf({ text, parsed }: NotesFile, library: Library): readonly PlacedProblem[] {
  const lines = new LineIndex(text);
  const faults = parsed.article === undefined ? [] : checkReferences(parsed.article, library);
  const references = faults.map((fault) => ({
    ...fault,
    ...lines.positionAt(parsed.rangeOfPath(fault.path).start),
  }));
  return [...parsed.problems, ...references].sort((a, b) => a.line - b.line || a.column - b.column);
}

function problemLine(file: string, { code, args, severity, line, column }: PlacedProblem): string {
  const message = printable(problemMessage({ code, args }, untranslated));
  return `${printableLine(file)}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
}
