import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../../../src/core/importing/clean-article.ts';
import type { Block } from '../../../../src/core/importing/draft.ts';
import { parseCleaningModel } from '../../../../src/core/importing/furniture/cleaning-model.ts';
import { standsAloneBy } from '../../../../src/core/importing/furniture/match-line.ts';
import type { CleanArticle } from '../../../../src/core/importing/imported-article.ts';
import { readText } from '../../../../src/core/importing/text/read-text.ts';

const library = new URL('../../../../src/library/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, library), 'utf8');

export const cleaningModel = parseCleaningModel({
  furniture: textOf('furniture.yaml'),
  capitals: textOf('capitals.yaml'),
});

/** A text as the import reads and cleans it. */
export function cleaned(text: string): CleanArticle {
  return cleanArticle(readText(text, { standsAlone: standsAloneBy(cleaningModel) }), cleaningModel);
}

/** Blocks as the paragraphs of a source text. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text, level = 2 }) => (kind === 'heading' ? `${'#'.repeat(level)} ${text}` : text))
    .join('\n\n');
}

/** A paragraph of running text that begins with the given words. */
export function paragraph(beginning: string): string {
  return `${beginning} is what the committee was asked to settle, and it has taken eleven months to say that the matter is not yet ripe for a decision of any kind.`;
}
