const svgNamespace = 'http://www.w3.org/2000/svg';

/** The only attributes that panels set: none of them runs a script, loads anything or holds a style. */
const allowedAttributes = [
  'aria-current',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'class',
  'd',
  'data-action',
  'data-focus',
  'data-from',
  'data-id',
  'data-key',
  'data-kind',
  'data-role',
  'data-to',
  'dir',
  'id',
  'open',
  'role',
  'title',
  'type',
] as const;

type Attribute = (typeof allowedAttributes)[number];
type Attributes = Readonly<Partial<Record<Attribute, string | number>>>;
type Tag =
  | 'button'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'i'
  | 'li'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'summary'
  | 'ul';
type SvgTag = 'svg' | 'path';

/** What goes into an element: elements, text that stays text, or nothing. */
export type Child = Element | string | undefined;

/** An HTML element. Foreign text may go into any attribute value or child: none is read as markup. */
export function element<K extends Tag>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svgElement<K extends SvgTag>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(svgNamespace, tag), attributes, children);
}

/** A codicon. It is hidden from assistive technology: the words beside it say the same. */
export function icon(name: string): HTMLElement {
  return element('i', { class: `codicon codicon-${name}`, 'aria-hidden': 'true' });
}

/** Text of the notes, in its own direction. */
export function foreignText(text: string, className = 'text'): HTMLElement {
  return element('span', { class: className, dir: 'auto' }, text);
}

function filled<E extends Element>(target: E, attributes: Attributes, children: readonly Child[]): E {
  for (const name of allowedAttributes) {
    const value = attributes[name];
    if (value !== undefined) target.setAttribute(name, String(value));
  }
  target.append(...children.filter((child) => child !== undefined));
  return target;
}
