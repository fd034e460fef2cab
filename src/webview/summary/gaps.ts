import type { GapsBlock, GapView } from '../../present/summary/page.ts';
import { element, foreignText, icon } from '../dom.ts';
import { blockSection } from './block-section.ts';

export function gapsElement(block: GapsBlock): HTMLElement {
  return blockSection(block, element('ul', { class: 'ruled', role: 'list' }, ...block.gaps.map(gapElement)));
}

function gapElement(gap: GapView): HTMLElement {
  return element(
    'li',
    { class: 'gap' },
    icon('circle-slash'),
    element(
      'div',
      {},
      element('p', {}, element('span', { class: 'strong' }, gap.missing)),
      element('p', { class: 'quiet' }, gap.why),
      gapPoints(gap),
    ),
  );
}

function gapPoints(gap: GapView): HTMLElement | undefined {
  if (gap.points.length === 0) return undefined;
  return element(
    'ul',
    { class: 'gap-points', role: 'list' },
    ...gap.points.map((point) => element('li', {}, gapPoint(gap, point))),
    gap.more === undefined ? undefined : element('li', { class: 'quiet' }, gap.more),
  );
}

function gapPoint(gap: GapView, point: GapView['points'][number]): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'link one-line',
      'data-action': 'reveal',
      'data-id': point.id,
      'data-focus': `gap:${gap.code}:${point.id}`,
    },
    foreignText(point.text),
  );
}
