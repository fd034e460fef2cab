import type { Article } from '../../article/article.ts';
import type { Change, Written } from '../../editing/change.ts';
import type { Path } from '../../problem.ts';
import type { ProposedPoint } from '../imported-article.ts';
import { byRole, pointOf, sectionOf } from '../output/proposed-sections.ts';

/**
 * New proposals stand in the last section of their role; a role that has none gets a section.
 *
 * @param taken ids that are in use; the new ones are added
 */
export function appendProposals(
  article: Article,
  places: ReadonlyMap<string, Path>,
  points: readonly ProposedPoint[],
  taken: Set<string>,
): Change[] {
  const made: Written[] = [];
  const changes = byRole(points).flatMap((proposals): Change[] => {
    const section = article.sections.findLast(({ role }) => role === proposals.role);
    const path = places.get(section?.id ?? '');
    if (path === undefined) {
      made.push(sectionOf(proposals, taken));
      return [];
    }
    const items = proposals.points.map((point) => pointOf(point, taken));
    return [{ type: 'append', path: [...path, 'points'], items }];
  });
  return made.length === 0 ? changes : [...changes, { type: 'append', path: ['sections'], items: made }];
}
