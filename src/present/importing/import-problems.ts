import { needsCheck } from '../../core/article/proposal.ts';
import type { ImportedArticle } from '../../core/importing/imported-article.ts';
import type { Translate } from '../../core/translate.ts';
import { encodingSentence, isGuessed } from './imported-message.ts';

/** Something of an imported article that a person should look at. */
export interface ImportProblem {
  readonly code: 'no-title' | 'no-date' | 'guessed-encoding' | 'unsure-roles';
  readonly message: string;
}

/** What a person should look at before they rely on what was imported. */
export function importProblems(article: ImportedArticle, t: Translate): readonly ImportProblem[] {
  const { metadata, encoding, analysis } = article;
  const problems: ImportProblem[] = [];
  if (metadata.title === undefined) {
    problems.push({ code: 'no-title', message: t('No title was found in it. Give the notes one.') });
  }
  if (metadata.published === undefined) {
    problems.push({ code: 'no-date', message: t('It does not say when it was published.') });
  }
  const sentence = encodingSentence(article, t);
  if (sentence !== undefined && encoding !== undefined && isGuessed(encoding)) {
    problems.push({ code: 'guessed-encoding', message: sentence });
  }
  const unsure = analysis.points.filter((point) => needsCheck({ proposed: point.confidence * 100 })).length;
  if (unsure > 0) {
    const all = analysis.points.length;
    problems.push({
      code: 'unsure-roles',
      message: t('{0} of {1} roles are unsure. Check them.', unsure, all),
    });
  }
  return problems;
}
