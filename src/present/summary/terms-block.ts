import type { Article } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import type { TermsBlock } from './page.ts';
import { notedProvenance } from './provenance-view.ts';

/** Words worth using in an answer, and what they mean. */
export function termsBlock(article: Article, t: Translate): TermsBlock | undefined {
  if (article.terms.length === 0) return undefined;
  const terms = article.terms.map((term) => {
    const provenance = notedProvenance(term, t);
    return {
      term: visibleText(term.term),
      means: visibleText(term.means),
      ...(provenance === undefined ? {} : { provenance }),
    };
  });
  return { kind: 'terms', key: 'terms', heading: t('Terms'), terms };
}
