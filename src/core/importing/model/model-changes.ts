import { isProposal } from '../../article/proposal.ts';
import type { Change } from '../../editing/change.ts';
import type { NotesInPlace } from '../../proposals/proposal-changes.ts';
import type { ProposedPoint } from '../imported-article.ts';
import { appendProposals } from '../merge/append-proposals.ts';

/**
 * A model's proposals take the place of those of the import on the same paragraphs. What a person has accepted, put in
 * own words or added to stays, and stands beside them.
 */
export function modelChanges(notes: NotesInPlace, points: readonly ProposedPoint[]): Change[] {
  const proposed = new Set(points.map(({ paragraph }) => paragraph));
  const replaced = notes.article.sections
    .flatMap((section) => section.points)
    .filter((point) => isProposal(point) && point.details.length === 0 && point.answeredBy.length === 0)
    .filter(({ paragraphs }) => paragraphs?.length === 1 && proposed.has(paragraphs[0] ?? 0));
  const removals = replaced.flatMap(({ id }): Change[] => {
    const path = notes.places.get(id);
    return path === undefined ? [] : [{ type: 'remove', path }];
  });
  return [...removals, ...appendProposals(notes.article, notes.places, points, new Set(notes.places.keys()))];
}
