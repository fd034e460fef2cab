import type { QuestionsBlock, QuestionView } from '../../present/summary/page.ts';
import { element, foreignText } from '../dom.ts';
import { blockSection } from './block-section.ts';

export function questionsElement(block: QuestionsBlock): HTMLElement {
  const items = block.questions.map((question) => questionElement(question, block.beginAnswer));
  return blockSection(block, element('ul', { class: 'ruled', role: 'list' }, ...items));
}

/** The button's name is the same for every question, so it is described by its own question. */
function questionElement(question: QuestionView, beginAnswer: string): HTMLElement {
  const buttonId = `begin-${question.id}`;
  const textId = `question-${question.id}`;
  return element(
    'li',
    { class: 'question' },
    element('p', { id: textId, dir: 'auto' }, question.text),
    element('p', { class: 'facts' }, ...question.facts.map((fact) => foreignText(fact, 'fact'))),
    element(
      'button',
      {
        id: buttonId,
        type: 'button',
        class: 'button',
        'data-action': 'beginAnswer',
        'data-id': question.id,
        'data-focus': `question:${question.id}`,
        'aria-labelledby': `${buttonId} ${textId}`,
      },
      beginAnswer,
    ),
  );
}
