import type { Point } from '../core/article/article.ts';
import { isProposal, needsCheck } from '../core/article/proposal.ts';
import type { Translate } from '../core/translate.ts';

/** What a proposal is marked with; nothing for a point that a person has made or accepted. */
export function proposalMark(point: Point, t: Translate): string | undefined {
  if (!isProposal(point)) return undefined;
  return needsCheck(point) ? t('check') : t('proposed');
}
