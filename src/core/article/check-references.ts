import type { Library } from '../library/library.ts';
import type { Fault, ProblemCode } from '../problem.ts';
import { budgetsOf } from '../framework/budget.ts';
import type { Article, Question } from './article.ts';

/** Checks what an article says of the library: its topics, and its questions' directives and frameworks. */
export function checkReferences(article: Article, library: Library): Fault[] {
  const topics = new Set(library.topics.map(({ id }) => id));
  const unknownTopics = article.syllabus.flatMap((id, index) =>
    topics.has(id) ? [] : [fault('no-such-topic', ['syllabus', index], [id])],
  );
  const inQuestions = article.questions.flatMap((question, index) => checkQuestion(question, index, library));
  return [...unknownTopics, ...inQuestions];
}

function checkQuestion(question: Question, index: number, library: Library): Fault[] {
  const faults: Fault[] = [];
  const { directive, framework: id, words } = question;
  if (directive !== undefined && !library.directives.some((known) => known.id === directive)) {
    faults.push(fault('no-such-directive', ['questions', index, 'directive'], [directive]));
  }
  if (id === undefined) return faults;
  const framework = library.frameworks.find((known) => known.id === id);
  if (framework === undefined)
    return [...faults, fault('no-such-framework', ['questions', index, 'framework'], [id])];
  const budgets = budgetsOf(framework);
  if (budgets.includes(words)) return faults;
  return [
    ...faults,
    fault('no-such-budget', ['questions', index, 'words'], [id, String(words), budgets.join(', ')]),
  ];
}

/** A warning: the notes stand without it. */
function fault(code: ProblemCode, path: Fault['path'], args: readonly string[]): Fault {
  return { code, severity: 'warning', path, args };
}
