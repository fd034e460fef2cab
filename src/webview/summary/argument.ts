import type { ArgumentBlock, Box, BoxColumn } from '../../present/summary/page.ts';
import { element, foreignText, icon, svgElement, type Child } from '../dom.ts';
import { blockSection } from './block-section.ts';

type Side = 'challenge' | 'answer' | 'unlinked';

/**
 * The picture of the argument. Each challenge stands in a row with the answers that are new with it, so that the order of
 * reading is the same in two columns, in the list of a narrow panel and for a screen reader. The lines are drawn later.
 */
export function argumentElement(block: ArgumentBlock): HTMLElement {
  return blockSection(
    block,
    element(
      'div',
      { class: 'picture' },
      svgElement(
        'svg',
        { class: 'lines', role: 'img', 'aria-label': block.description },
        ...block.links.map(linkElement),
      ),
      element('div', { class: 'row heads' }, columnHead(block.challenges), columnHead(block.answers)),
      element('ol', { class: 'rows', role: 'list' }, ...rowElements(block)),
      moreElement(block.challenges),
      unlinkedElement(block.unlinked),
    ),
  );
}

/** A line without a shape yet: `argument-lines.ts` gives it one when the boxes have their places. */
function linkElement([challenge, answer]: ArgumentBlock['links'][number]): SVGElement {
  return svgElement('path', {
    class: 'line',
    'aria-hidden': 'true',
    'data-from': `challenge:${challenge}`,
    'data-to': `answer:${answer}`,
  });
}

function columnHead(column: BoxColumn): HTMLElement {
  return element(
    'h3',
    { class: 'column-head', 'data-role': column.mark.role ?? 'none' },
    element('span', { class: 'role-icon' }, icon(column.mark.icon)),
    column.heading,
  );
}

function rowElements(block: ArgumentBlock): readonly HTMLElement[] {
  const answers = new Map(block.answers.boxes.map((box) => [box.id, box]));
  const answersOf = new Map(block.challenges.boxes.map((box) => [box.id, [] as Box[]]));
  for (const [challenge, answer] of block.links) {
    const box = answers.get(answer);
    if (box !== undefined) answersOf.get(challenge)?.push(box);
  }
  const placed = new Set<string>();
  return block.challenges.boxes.map((challenge) => {
    const own = answersOf.get(challenge.id) ?? [];
    const fresh = own.filter((box) => !placed.has(box.id));
    const shared = own.filter((box) => placed.has(box.id));
    for (const box of fresh) placed.add(box.id);
    return rowElement(block, challenge, fresh, shared);
  });
}

function rowElement(
  block: ArgumentBlock,
  challenge: Box,
  fresh: readonly Box[],
  shared: readonly Box[],
): HTMLElement {
  const hasAnswers = fresh.length + shared.length > 0;
  return element(
    'li',
    { class: 'row' },
    element('div', { class: 'cell' }, boxElement(challenge, 'challenge')),
    element(
      'div',
      { class: 'cell answers' },
      hasAnswers ? element('p', { class: 'answered-by' }, block.answeredBy) : undefined,
      ...fresh.map((box) => boxElement(box, 'answer')),
      ...shared.map(jumpElement),
    ),
  );
}

/** In the list there are no lines: an answer that stands under an earlier challenge is one jump away. */
function jumpElement(box: Box): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'link jump', 'data-action': 'jump', 'data-to': `answer:${box.id}` },
    icon('arrow-up'),
    foreignText(box.text),
  );
}

function boxElement(box: Box, side: Side): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'box',
      'data-action': 'reveal',
      'data-id': box.id,
      'data-focus': `${side}:${box.id}`,
      'data-kind': box.unanswered === undefined ? side : 'unanswered',
    },
    markElement(box),
    foreignText(box.text),
    unansweredElement(box),
  );
}

function markElement(box: Box): Child {
  if (box.mark === undefined) return undefined;
  return element(
    'span',
    { class: 'tag', 'data-role': box.mark.role ?? 'none' },
    element('span', { class: 'role-icon' }, icon(box.mark.icon)),
    box.mark.label,
  );
}

function unansweredElement(box: Box): Child {
  if (box.unanswered === undefined) return undefined;
  return element('span', { class: 'tag unanswered' }, icon('circle-slash'), box.unanswered);
}

function unlinkedElement(column: BoxColumn | undefined): Child {
  if (column === undefined) return undefined;
  return element(
    'div',
    { class: 'outside' },
    columnHead(column),
    ...column.boxes.map((box) => boxElement(box, 'unlinked')),
    moreElement(column),
  );
}

function moreElement(column: BoxColumn): Child {
  return column.more === undefined ? undefined : element('p', { class: 'quiet' }, column.more);
}
