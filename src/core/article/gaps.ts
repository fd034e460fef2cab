import { pointsOf, provenanceOf, type Article, type Point, type Role } from './article.ts';
import { hasFigure } from './gaps/figures.ts';
import { namesAuthority } from './gaps/authorities.ts';
import { actorFinder } from './gaps/actor-finder.ts';

/** What full notes have and these lack. */
export const gapCodes = [
  'no-thesis',
  'unanswered-challenge',
  'no-counter-view',
  'no-figures',
  'no-report',
  'no-evidence',
  'way-forward-without-actor',
  'no-conclusion',
  'no-provenance',
] as const;

export type GapCode = (typeof gapCodes)[number];

/** One gap and the ids of the points that it concerns; none where it concerns the whole article. */
export interface Gap {
  readonly code: GapCode;
  readonly ids: readonly string[];
}

/**
 * What the notes lack for a full answer, in the order of `gapCodes`. Gaps are found, never filled in.
 * Figures, reports and actors are found by their usual forms in English and Hindi: a gap is a hint to look again.
 */
export function gapsOf(article: Article): readonly Gap[] {
  const idsOf = idFinders(article);
  return gapCodes.flatMap((code) => {
    const ids = idsOf[code]();
    return ids === undefined ? [] : [{ code, ids }];
  });
}

/** For each code: the ids that the gap concerns, or nothing where there is no gap. */
type IdFinders = Record<GapCode, () => readonly string[] | undefined>;

function idFinders(article: Article): IdFinders {
  const points = pointsOf(article);
  const claims = points.flatMap(claimsOf);
  const terms = article.terms.flatMap((term) => [term.term, term.means]);
  const wholeIf = (lacking: boolean) => (lacking ? [] : undefined);
  const hasRole = (role: Role) => pointsWith(article, role).length > 0;
  return {
    'no-thesis': () => wholeIf(article.thesis === undefined && !hasRole('thesis')),
    'unanswered-challenge': () =>
      someOf(pointsWith(article, 'challenge').filter((point) => point.answeredBy.length === 0)),
    'no-counter-view': () => wholeIf(!hasRole('counter-view')),
    'no-figures': () => wholeIf(!claims.some(hasFigure)),
    'no-report': () => wholeIf(!claims.some(namesAuthority) && !terms.some(namesAuthority)),
    'no-evidence': () => wholeIf(!hasRole('evidence')),
    'way-forward-without-actor': () => someOf(withoutActor(article)),
    'no-conclusion': () => wholeIf(!hasRole('conclusion')),
    'no-provenance': () => someOf(points.filter((point) => provenanceOf(point) === 'unknown')),
  };
}

function withoutActor(article: Article): readonly Point[] {
  const namesActor = actorFinder(article.actors);
  return pointsWith(article, 'way-forward').filter((point) => !claimsOf(point).some(namesActor));
}

function pointsWith(article: Article, role: Role): readonly Point[] {
  return article.sections.filter((section) => section.role === role).flatMap((section) => section.points);
}

function claimsOf(point: Point): readonly string[] {
  return [point.text, ...point.details.map((detail) => detail.text)];
}

function someOf(points: readonly Point[]): readonly string[] | undefined {
  return points.length > 0 ? points.map((point) => point.id) : undefined;
}
