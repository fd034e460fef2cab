import { ancestryOf, textOf, type HtmlElement } from './html-tree.ts';

const answer = /^(?:reply|répondre|antworten|responder|rispondi|जवाब दें|उत्तर दें)$/i;
const longestAnswer = 12;
/** Fewer may be anything. */
const fewestAnswers = 3;

/**
 * The element that holds what readers have said, by the links with which each of them can be answered; class names need not be known.
 *
 * @param elements of the page, in reading order
 */
export function commentThread(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const answers = elements.filter(isAnswer);
  if (answers.length < fewestAnswers) return undefined;
  // What holds the first and the last of them in reading order holds all.
  const around = new Set(ancestryOf(answers.at(-1)));
  return [...ancestryOf(answers[0])].find((element) => around.has(element));
}

function isAnswer(element: HtmlElement): boolean {
  const { name, letters } = element;
  const isControl = name === 'a' || name === 'button' || name === 'span';
  return isControl && letters > 0 && letters <= longestAnswer && answer.test(textOf(element));
}
