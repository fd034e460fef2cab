import type { Block } from '../../present/summary/page.ts';
import { blockElement } from './blocks.ts';

interface Shown {
  readonly data: string;
  readonly element: HTMLElement;
}

/** Keeps one region of the page in step with its blocks: only blocks whose data changed get new elements. */
export class Region {
  readonly element: HTMLElement;
  private shown: ReadonlyMap<string, Shown> = new Map();

  constructor(element: HTMLElement) {
    this.element = element;
  }

  update(blocks: readonly Block[], folded: ReadonlySet<string>): void {
    const next = new Map<string, Shown>();
    for (const block of blocks) next.set(block.key, this.shownAs(block, folded));
    const elements = [...next.values()].map((shown) => shown.element);
    for (const { element } of this.shown.values()) if (!elements.includes(element)) element.remove();
    elements.forEach((element, index) => {
      const current = this.element.children[index];
      if (current !== element) this.element.insertBefore(element, current ?? null);
    });
    this.shown = next;
  }

  private shownAs(block: Block, folded: ReadonlySet<string>): Shown {
    const data = JSON.stringify(block);
    const before = this.shown.get(block.key);
    return before?.data === data ? before : { data, element: blockElement(block, folded) };
  }
}

/** Makes a change to the page while what the reader looks at stays where it is, and the focus on the same control. */
export function keepingPlace(root: HTMLElement, change: () => void): void {
  const places = placesInView(root);
  const focusKey = document.activeElement?.getAttribute('data-focus') ?? '';
  change();
  for (const { selector, top } of places) {
    const element = root.querySelector(selector);
    if (element === null) continue;
    window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    break;
  }
  if (focusKey !== '' && document.activeElement?.getAttribute('data-focus') !== focusKey) {
    const control = root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusKey)}"]`);
    control?.focus({ preventScroll: true });
  }
}

interface Place {
  readonly selector: string;
  readonly top: number;
}

/** The first control and the first block in view: one of them should still be there after the change. */
function placesInView(root: HTMLElement): readonly Place[] {
  if (window.scrollY === 0) return [];
  return ['data-focus', 'data-key'].flatMap((attribute) => firstInView(root, attribute) ?? []);
}

function firstInView(root: HTMLElement, attribute: string): Place | undefined {
  for (const element of root.querySelectorAll(`[${attribute}]`)) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0 || bottom <= 0) continue;
    const name = CSS.escape(element.getAttribute(attribute) ?? '');
    return top < window.innerHeight ? { selector: `[${attribute}="${name}"]`, top } : undefined;
  }
  return undefined;
}
