import type { NoticeBlock } from '../../present/summary/page.ts';
import { element, icon } from '../dom.ts';

export function noticeElement(block: NoticeBlock): HTMLElement {
  return element(
    'div',
    { class: 'notice', 'data-key': block.key, 'data-kind': block.tone },
    icon(block.tone),
    element(
      'div',
      {},
      element('p', { class: 'strong' }, block.text),
      element('p', { class: 'quiet' }, block.why),
    ),
    element(
      'button',
      {
        type: 'button',
        class: 'button',
        'data-action': block.action.type,
        'data-focus': `notice:${block.key}`,
      },
      block.action.label,
    ),
  );
}
