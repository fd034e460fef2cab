import type { ProvenanceView } from '../../present/summary/page.ts';
import { element, foreignText, icon } from '../dom.ts';

const icons = { article: undefined, added: 'add', unknown: 'question' } as const;

/** Where a claim comes from. What the article does not say carries an icon beside its words. */
export function provenanceElement(provenance: ProvenanceView): HTMLElement {
  const name = icons[provenance.from];
  return element(
    'span',
    { class: 'from', 'data-kind': provenance.from },
    name === undefined ? undefined : icon(name),
    foreignText(provenance.label, 'label'),
  );
}
