import { needsCheck } from '../../core/article/proposal.ts';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import type { Translate } from '../../core/translate.ts';
import { shortened } from '../shortened.ts';
import { visibleText } from '../visible-text.ts';

const titleLength = 60;

/** What an import brought, in three short sentences. */
export function importedMessage(article: ImportedArticle, count: number, t: Translate): string {
  const title = visibleText(
    shortened(article.metadata.title ?? t('An article without a title'), titleLength),
  );
  const sentences = [
    count === 1 ? t('Imported “{0}”.', title) : t('Imported {0} articles, the first is “{1}”.', count, title),
    outlineSentence(article, t),
    ...(article.dropped.length === 0 ? [] : [leftOutSentence(article.dropped.length, t)]),
    ...present(encodingSentence(article, t)),
  ];
  return sentences.join(' ');
}

function outlineSentence({ analysis }: ImportedArticle, t: Translate): string {
  const all = analysis.points.length;
  const unsure = analysis.points.filter(({ confidence }) =>
    needsCheck({ proposed: confidence * 100 }),
  ).length;
  const proposed = all === 1 ? t('1 point is proposed') : t('{0} points are proposed', all);
  return unsure === 0 ? t('{0}.', proposed) : t('{0}, {1} to check.', proposed, unsure);
}

function leftOutSentence(lines: number, t: Translate): string {
  return lines === 1 ? t('1 line was left out.') : t('{0} lines were left out.', lines);
}

/** What its encoding is, where it is not UTF-8, which everybody expects; a wrong guess spoils the text. */
export function encodingSentence(
  { encoding }: Pick<ImportedArticle, 'encoding'>,
  t: Translate,
): string | undefined {
  if (encoding === undefined || encoding.name.toLowerCase() === 'utf-8') return undefined;
  return isGuessed(encoding)
    ? t('Its encoding was taken to be {0}.', encoding.name)
    : t('Its encoding is {0}.', encoding.name);
}

/** Whether nothing in a document says what its encoding is. */
export function isGuessed({ from }: NonNullable<ImportedArticle['encoding']>): boolean {
  return from === 'detection' || from === 'default';
}

function present(sentence: string | undefined): string[] {
  return sentence === undefined ? [] : [sentence];
}
