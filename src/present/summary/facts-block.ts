import type { Article } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import { shown } from './limits.ts';
import type { FactsBlock } from './page.ts';
import { notedProvenance } from './provenance-view.ts';

/** Dates and figures, as the article writes them. */
export function factsBlock(article: Article, t: Translate): FactsBlock | undefined {
  if (article.facts.length === 0) return undefined;
  const { first, more } = shown(article.facts, t);
  const facts = first.map((fact) => {
    const provenance = notedProvenance(fact, t);
    return { text: visibleText(fact.text), ...(provenance === undefined ? {} : { provenance }) };
  });
  return { kind: 'facts', key: 'facts', heading: t('Dates and figures'), facts, ...(more && { more }) };
}
