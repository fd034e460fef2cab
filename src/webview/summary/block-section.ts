import { element, type Child } from '../dom.ts';

interface Headed {
  readonly key: string;
  readonly kind: string;
  readonly heading: string;
}

/** A block with its heading, which also names it for assistive technology. */
export function blockSection(block: Headed, ...children: readonly Child[]): HTMLElement {
  const headingId = `heading-${block.key}`;
  return element(
    'section',
    { class: 'block', 'data-key': block.key, 'data-kind': block.kind, 'aria-labelledby': headingId },
    element('h2', { id: headingId }, block.heading),
    ...children,
  );
}
