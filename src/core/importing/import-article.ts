import { cleanArticle } from './clean-article.ts';
import type { Block, Draft } from './draft.ts';
import type { ImportModel } from './import-model.ts';
import type { Analysis, ImportedArticle } from './imported-article.ts';
import { languageOf } from './metadata/language-of.ts';
import { splitArticles } from './split-articles.ts';
import { paragraphTexts } from '../source/source-text.ts';

/**
 * Makes articles with a first outline of what a reader has read: one as a rule, several where a document holds several.
 *
 * @throws ImportRefusal where the document holds no article
 */
export function importArticles(draft: Draft, model: ImportModel): ImportedArticle[] {
  return splitArticles(draft, model.cleaning).map((part) => importArticle(part, model));
}

function importArticle(draft: Draft, { cleaning, analyse }: ImportModel): ImportedArticle {
  const article = cleanArticle(draft, cleaning);
  return { ...article, analysis: analyse(article) };
}

/** A first outline of a source text as it stands: nothing is taken out, and paragraphs are those of `paragraphsOf`. */
export function analyseSourceText(markdown: string, { analyse }: ImportModel): Analysis {
  const blocks = paragraphTexts(markdown).map((text): Block => ({ kind: 'paragraph', text }));
  return analyse({
    blocks,
    metadata: { language: languageOf(blocks.map(({ text }) => text).join('\n')), tags: [] },
  });
}
