import type { Article, Detail, Point, Role } from '../article/article.ts';
import { isProposal } from '../article/proposal.ts';
import type { Change, Written } from '../editing/change.ts';
import { idOf } from '../importing/output/id-of.ts';
import type { Path } from '../problem.ts';

/** Notes as read: what the changes are about, and where in the YAML it stands. */
export interface NotesInPlace {
  readonly article: Article;
  readonly places: ReadonlyMap<string, Path>;
}

/** These become points like any other; they keep the article's words and their quotation. A section stands for its points. */
export function acceptProposals(notes: NotesInPlace, ids: readonly string[]): Change[] {
  return proposalsAmong(notes, ids).map(({ path }) => ({ type: 'remove', path: [...path, 'proposed'] }));
}

/** These go. */
export function rejectProposals(notes: NotesInPlace, ids: readonly string[]): Change[] {
  return proposalsAmong(notes, ids).map(({ path }) => ({ type: 'remove', path }));
}

/** A point says it in the person's words from now on; its quotation still leads to the article's. */
export function putInOwnWords(notes: NotesInPlace, id: string, text: string): Change[] {
  const found = pointAt(notes, id);
  if (found === undefined) return [];
  const { point, path } = found;
  return [
    { type: 'set', path: [...path, 'text'], value: text },
    ...(isProposal(point) ? [{ type: 'remove', path: [...path, 'proposed'] } as const] : []),
  ];
}

/**
 * These points stand under another role: in its last section, or in a new one where the notes have none. A role that
 * a person chose is sure, whether they accept the words yet or not.
 */
export function changeRole(notes: NotesInPlace, ids: readonly string[], role: Role): Change[] {
  const { article, places } = notes;
  const moving = ids.flatMap((id) => pointAt(notes, id) ?? []).filter((found) => found.section.role !== role);
  if (moving.length === 0) return [];
  const target = article.sections.findLast((section) => section.role === role);
  const path = target && places.get(target.id);
  if (path === undefined) {
    const section = { id: idOf(role, role, new Set(places.keys())), role };
    return [
      {
        type: 'append',
        path: ['sections'],
        items: [{ ...section, points: moving.map(({ point }) => writtenPoint(sure(point))) }],
      },
      ...moving.map(({ path: from }): Change => ({ type: 'remove', path: from })),
    ];
  }
  return moving.flatMap(({ point, path: from }): Change[] => [
    ...(isProposal(point) ? [{ type: 'set', path: [...from, 'proposed'], value: 100 } as const] : []),
    { type: 'move', from, to: [...path, 'points'] },
  ]);
}

function sure(point: Point): Point {
  return isProposal(point) ? { ...point, proposed: 100 } : point;
}

/** Items leave the tray for good. */
export function emptyTray({ article, places }: NotesInPlace, ids: readonly string[]): Change[] {
  return article.tray.flatMap(({ id }): Change[] => {
    const path = places.get(id);
    return ids.includes(id) && path !== undefined ? [{ type: 'remove', path }] : [];
  });
}

function proposalsAmong(notes: NotesInPlace, ids: readonly string[]): { point: Point; path: Path }[] {
  const sections = notes.article.sections.filter(({ id }) => ids.includes(id));
  const all = new Set([...ids, ...sections.flatMap(({ points }) => points.map(({ id }) => id))]);
  return [...all].flatMap((id) => pointAt(notes, id) ?? []).filter(({ point }) => isProposal(point));
}

function pointAt({ article, places }: NotesInPlace, id: string) {
  const path = places.get(id);
  for (const section of article.sections) {
    const point = section.points.find((known) => known.id === id);
    if (point !== undefined && path !== undefined) return { section, point, path };
  }
  return undefined;
}

/** A point as notes write it. A stand-in for an id that the notes do not give has a dot, and is not written. */
function writtenPoint({ id, answeredBy, details, ...point }: Point): Written {
  return {
    ...(id.includes('.') ? {} : { id }),
    ...(point as unknown as Record<string, Written>),
    ...(answeredBy.length > 0 && { answeredBy }),
    ...(details.length > 0 && { details: details.map(writtenDetail) }),
  };
}

function writtenDetail(detail: Detail): Written {
  return detail.id.includes('.') ? detail.text : (detail as unknown as Record<string, Written>);
}
