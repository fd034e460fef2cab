import * as vscode from 'vscode';
import type { Point, Role } from '../../core/article/article.ts';
import { placeOf } from '../../core/article/markdown-of.ts';
import type { Change } from '../../core/editing/change.ts';
import type { NotesInPlace } from '../../core/proposals/proposal-changes.ts';
import type { Articles } from '../articles/articles.ts';
import { editNotesFile } from '../kit/edit-notes-file.ts';
import { notesWork } from '../kit/notes-work.ts';
import { commands } from '../manifest.ts';
import { chosenIds } from '../outline/chosen-ids.ts';
import type { OutlineView } from '../outline/outline-view.ts';
import { askForOwnWords } from './ask-for-own-words.ts';
import { askForRole } from './ask-for-role.ts';

type ChangesFor = (notes: NotesInPlace, ids: readonly string[]) => readonly Change[];

/** Decisions on what an import proposes, on one item of the outline or on many. */
export function registerProposalCommands(articles: Articles, outline: OutlineView): vscode.Disposable {
  const decide = (command: string, changesFor: () => Promise<ChangesFor>): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (node?: unknown, nodes?: unknown) => {
      const ids = await chosenIds(outline, node, nodes);
      if (ids.length > 0) await change(articles, ids, await changesFor());
    });
  return vscode.Disposable.from(
    decide(commands.acceptProposals, async () => (await notesWork()).acceptProposals),
    decide(commands.rejectProposals, async () => (await notesWork()).rejectProposals),
    decide(commands.deleteFromTray, async () => (await notesWork()).emptyTray),
    vscode.commands.registerCommand(commands.putInOwnWords, async (node?: unknown, nodes?: unknown) => {
      for (const point of pointsAmong(articles, await chosenIds(outline, node, nodes))) {
        if (!(await putInOwnWords(articles, point))) return;
      }
    }),
    vscode.commands.registerCommand(commands.changeRole, async (node?: unknown, nodes?: unknown) => {
      const points = pointsAmong(articles, await chosenIds(outline, node, nodes));
      const role = points.length === 0 ? undefined : await askForRole(points.length);
      if (role !== undefined) await changeRole(articles, points, role);
    }),
  );
}

/** One point after another; leaving the question leaves the rest as they are. */
async function putInOwnWords(articles: Articles, point: Point): Promise<boolean> {
  const words = await askForOwnWords(point);
  if (words === undefined) return false;
  const { putInOwnWords: changesFor } = await notesWork();
  return change(articles, [point.id], (notes) => changesFor(notes, point.id, words));
}

async function changeRole(articles: Articles, points: readonly Point[], role: Role): Promise<void> {
  const { changeRole: changesFor } = await notesWork();
  await change(
    articles,
    points.map(({ id }) => id),
    (notes, ids) => changesFor(notes, ids, role),
  );
}

async function change(articles: Articles, ids: readonly string[], changesFor: ChangesFor): Promise<boolean> {
  const uri = articles.editable();
  if (uri === undefined) return false;
  return editNotesFile(uri, async (text) => {
    const { parseArticle } = await notesWork();
    const { article, places } = parseArticle(text);
    return article === undefined ? [] : changesFor({ article, places }, ids);
  });
}

/** The points among these; a section stands for its own. */
function pointsAmong(articles: Articles, ids: readonly string[]): readonly Point[] {
  const article = articles.current?.article;
  if (article === undefined) return [];
  return ids.flatMap((id): readonly Point[] => {
    const place = placeOf(article, id);
    if (place?.kind === 'section') return place.section.points;
    return place?.kind === 'point' ? [place.point] : [];
  });
}
