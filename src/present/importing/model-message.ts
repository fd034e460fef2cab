import type { Translate } from '../../core/translate.ts';

/** What came of a language model's reply, as sentences. @param points proposed @param leftOut not borne out by the article */
export function modelMessage({ points, leftOut }: { points: number; leftOut: number }, t: Translate): string {
  if (points + leftOut === 0)
    return t(
      'The language model did not reply in the form that was asked for, and nothing was written. Try again.',
    );
  const proposed =
    points === 1 ? t('1 point is proposed; check it.') : t('{0} points are proposed; check each.', points);
  if (leftOut === 0) return proposed;
  const omitted =
    leftOut === 1
      ? t('1 was left out: the article does not bear it out.')
      : t('{0} were left out: the article does not bear them out.', leftOut);
  return points === 0 ? omitted : `${proposed} ${omitted}`;
}
