import type { Article, Question } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import type { QuestionsBlock, QuestionView } from './page.ts';
import type { SummaryContext } from './summary-context.ts';

type Names = Pick<SummaryContext, 'directives' | 'frameworks'>;

/** The questions that may be asked on the article, each with the way to begin its answer. */
export function questionsBlock(article: Article, names: Names, t: Translate): QuestionsBlock | undefined {
  if (article.questions.length === 0) return undefined;
  return {
    kind: 'questions',
    key: 'questions',
    heading: t('Questions'),
    beginAnswer: t('Begin Answer'),
    questions: article.questions.map((question) => questionView(question, names, t)),
  };
}

function questionView(question: Question, names: Names, t: Translate): QuestionView {
  const directive = names.directives.find((candidate) => candidate.id === question.directive);
  const framework = names.frameworks.find((candidate) => candidate.id === question.framework);
  const facts = [
    t('{0} marks · {1} words', question.marks, question.words),
    directive?.forms[0] ?? question.directive,
    framework?.name ?? question.framework,
  ];
  return {
    id: question.id,
    text: visibleText(question.text),
    facts: facts.filter((fact) => fact !== undefined).map(visibleText),
  };
}
