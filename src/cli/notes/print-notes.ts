import type { Article, Section } from '../../core/article/article.ts';
import { outlineMarkdown } from '../../core/article/markdown-of.ts';
import { untranslated } from '../../core/translate.ts';
import { roleMark } from '../../present/role.ts';
import { summaryMarkdown } from '../../present/summary/summary-markdown.ts';
import { summaryOf } from '../../present/summary/summary-of.ts';
import type { PrintRequest } from '../arguments.ts';
import { exitCodes } from '../exit-codes.ts';
import { failureOf } from '../failure.ts';
import { printable, printableLine } from '../printable.ts';
import { readLibrary } from '../read-library.ts';
import type { Surroundings, Terminal } from '../surroundings.ts';
import { NoNotes, readNotes } from './read-notes.ts';

/** Prints what the summary panel shows, as Markdown. @returns the exit code */
export async function printSummary(request: PrintRequest, surroundings: Surroundings): Promise<number> {
  const library = await readLibrary(surroundings.library);
  return printNotes(request.file, surroundings.terminal, (article, problems) =>
    summaryMarkdown(summaryOf(article, { ...library, problems }, untranslated)),
  );
}

/** Prints the outline as Markdown. @returns the exit code */
export function printOutline(request: PrintRequest, { terminal }: Surroundings): Promise<number> {
  return printNotes(request.file, terminal, (article) => outlineMarkdown(article, headingOf));
}

function headingOf({ title, role }: Section): string {
  return title ?? roleMark(role, untranslated).label;
}

/** What is sound in the notes is printed; that something is not sound is told beside it. */
async function printNotes(
  file: string,
  terminal: Terminal,
  markdownOf: (article: Article, problems: number) => string,
): Promise<number> {
  try {
    const { article, problems } = (await readNotes(file)).parsed;
    if (article === undefined && problems.length === 0) throw new NoNotes();
    if (article !== undefined) terminal.print(printable(markdownOf(article, problems.length)));
    if (problems.length > 0) {
      const what = article === undefined ? 'Nothing in it can be read' : 'Not all of it can be read';
      terminal.tell(`${printableLine(file)}: ${what}; the command "check" says why.`);
    }
    return article === undefined ? exitCodes.failed : exitCodes.done;
  } catch (error) {
    terminal.tell(`${printableLine(file)}: ${failureOf(error).message}`);
    return exitCodes.failed;
  }
}
