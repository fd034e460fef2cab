import type { DetailView, PointView, SectionBlock } from '../../present/summary/page.ts';
import { element, foreignText, icon } from '../dom.ts';
import { provenanceElement } from './provenance.ts';

/** A section that folds; its heading says its role by icon and word. */
export function sectionElement(block: SectionBlock, folded: ReadonlySet<string>): HTMLElement {
  const headingId = `heading-${block.key}`;
  return element(
    'section',
    {
      class: 'section',
      'data-key': block.key,
      'data-role': block.mark.role ?? 'none',
      'aria-labelledby': headingId,
    },
    element(
      'details',
      { 'data-id': block.id, ...(folded.has(block.id) ? {} : { open: '' }) },
      summaryElement(block, headingId),
      element('ul', { class: 'points', role: 'list' }, ...block.points.map(pointElement)),
      block.note === undefined ? undefined : element('p', { class: 'quiet' }, block.note),
    ),
  );
}

function summaryElement(block: SectionBlock, headingId: string): HTMLElement {
  const hasOwnTitle = block.heading !== block.mark.label;
  return element(
    'summary',
    { 'data-focus': `section:${block.id}` },
    icon('chevron-right'),
    element('span', { class: 'role-icon' }, icon(block.mark.icon)),
    element('h3', { id: headingId, dir: 'auto' }, block.heading),
    hasOwnTitle ? element('span', { class: 'role-label' }, block.mark.label) : undefined,
  );
}

function pointElement(point: PointView): HTMLElement {
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: point.isProposal === true ? 'point proposal' : 'point',
        'data-action': 'reveal',
        'data-id': point.id,
        'data-focus': `point:${point.id}`,
      },
      foreignText(point.text),
      ' ',
      provenanceElement(point.provenance),
    ),
    point.details.length === 0
      ? undefined
      : element('ul', { class: 'details', role: 'list' }, ...point.details.map(detailElement)),
  );
}

function detailElement(detail: DetailView): HTMLElement {
  return element(
    'li',
    { class: 'detail', 'data-id': detail.id },
    foreignText(detail.text),
    ' ',
    detail.provenance === undefined ? undefined : provenanceElement(detail.provenance),
  );
}
