import type { HeadBlock } from '../../present/summary/page.ts';
import { element, foreignText, icon } from '../dom.ts';

export function headElement(block: HeadBlock): HTMLElement {
  return element(
    'header',
    { class: 'head', 'data-key': block.key },
    element('h1', { dir: 'auto' }, block.title),
    block.byline === undefined ? undefined : element('p', { class: 'byline', dir: 'auto' }, block.byline),
    originElement(block),
    topicsElement(block),
  );
}

function originElement(block: HeadBlock): HTMLElement {
  return element(
    'div',
    { class: 'origin facts' },
    block.origin.length === 0
      ? undefined
      : element('p', {}, ...block.origin.map((part) => foreignText(part, 'fact'))),
    element(
      'button',
      { type: 'button', class: 'link', 'data-action': 'openNotes', 'data-focus': 'notes' },
      icon('edit'),
      block.openNotes,
    ),
  );
}

function topicsElement(block: HeadBlock): HTMLElement | undefined {
  if (block.topics.length === 0) return undefined;
  return element(
    'ul',
    { class: 'topics', 'aria-label': block.topicsLabel },
    ...block.topics.map((topic) =>
      element(
        'li',
        { title: topic.label },
        element('span', { class: 'topic-id' }, topic.id),
        topic.short === topic.id ? undefined : foreignText(topic.short),
      ),
    ),
  );
}
