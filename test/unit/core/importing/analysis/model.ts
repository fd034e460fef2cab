import { createAnalyser } from '../../../../../src/core/importing/analysis/analyse.ts';
import { parseAnalysisModel } from '../../../../../src/core/importing/analysis/model.ts';
import { paragraphsIn, type Paragraph } from '../../../../../src/core/importing/analysis/paragraph.ts';
import { sentenceSplitter } from '../../../../../src/core/importing/analysis/sentences.ts';
import type { Block } from '../../../../../src/core/importing/draft.ts';
import type { Analysis, ArticleMetadata } from '../../../../../src/core/importing/imported-article.ts';
import { bundledText, syllabus } from '../../../library/bundled.ts';

/** The bundled model, read as the extension reads it. */
export const model = parseAnalysisModel(
  {
    roles: bundledText('roles.yaml'),
    roleWeights: bundledText('role-weights.yaml'),
    names: bundledText('names.yaml'),
    topicWords: bundledText('topic-words.yaml'),
  },
  syllabus.topics,
);

export const analyse = createAnalyser(model);
export const split = sentenceSplitter(model.names);

/** Blocks of plain paragraphs. */
export function blocksOf(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

export function paragraphsOf(...texts: readonly string[]): Paragraph[] {
  return paragraphsIn(blocksOf(...texts), split);
}

/** What the analysis makes of plain paragraphs. */
export function analysed(texts: readonly string[], metadata: Partial<ArticleMetadata> = {}): Analysis {
  return analyse({ blocks: blocksOf(...texts), metadata: { language: 'en', tags: [], ...metadata } });
}
