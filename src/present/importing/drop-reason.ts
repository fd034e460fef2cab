import type { DropReason } from '../../core/importing/draft.ts';
import type { Translate } from '../../core/translate.ts';

/** Why a line is not in the source text, in a few words. */
export function dropReason(reason: DropReason, t: Translate): string {
  const reasons: Record<DropReason, string> = {
    'outside-article': t('outside the article'),
    furniture: t('page furniture'),
    'page-furniture': t('head, foot or number of a page'),
    caption: t('caption'),
    'related-link': t('link to another article'),
    'tag-list': t('list of tags'),
    copyright: t('copyright notice'),
    metadata: t('read into the notes'),
    repetition: t('said again elsewhere'),
  };
  return reasons[reason];
}
