import type { SummaryPage } from '../../present/summary/page.ts';
import { element } from '../dom.ts';
import { highlightPartners } from './argument-highlight.ts';
import { ArgumentLines } from './argument-lines.ts';
import { keepingPlace, Region } from './patch.ts';

/** The page on the screen. */
export class SummaryView {
  /** Ids of the sections that the reader has closed. */
  readonly folded: Set<string>;
  private readonly root: HTMLElement;
  private readonly opening = new Region(element('div', { class: 'opening' }));
  private readonly outline = new Region(element('div', { class: 'outline' }));
  private readonly closing = new Region(element('div', { class: 'closing' }));
  private readonly lines = new ArgumentLines();
  private selected: string | undefined;
  private shownId: string | undefined;

  /** `folded` belongs to the page with the id `id`. */
  constructor(root: HTMLElement, id: string | undefined, folded: readonly string[]) {
    this.root = root;
    this.shownId = id;
    this.folded = new Set(folded);
    root.append(this.opening.element, this.outline.element, this.closing.element);
    highlightPartners(root);
    root.addEventListener(
      'toggle',
      (event) => {
        this.noteFold(event.target);
      },
      { capture: true },
    );
    window.addEventListener('beforeprint', () => {
      this.setPrinting(true);
    });
    window.addEventListener('afterprint', () => {
      this.setPrinting(false);
    });
  }

  show(page: SummaryPage): void {
    document.title = page.title;
    if (page.id !== this.shownId) this.turnTo(page.id);
    keepingPlace(this.root, () => {
      this.opening.update(page.opening, this.folded);
      this.outline.update(page.outline, this.folded);
      this.closing.update(page.closing, this.folded);
      this.lines.attach(this.root.querySelector<HTMLElement>('.picture'));
    });
    this.markSelected();
  }

  /** Brings a point, a detail or a section into view and marks it; the focus stays where it is. */
  select(id: string): void {
    this.selected = id;
    const target = this.markSelected();
    if (target === undefined) return;
    const fold = target.closest('details');
    if (fold !== null) fold.open = true;
    target.scrollIntoView({ block: 'nearest', behavior: prefersNoMotion() ? 'instant' : 'smooth' });
  }

  /** Moves the focus to a control of the page. */
  jumpTo(focusKey: string): void {
    const target = this.root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusKey)}"]`);
    target?.scrollIntoView({ block: 'nearest', behavior: prefersNoMotion() ? 'instant' : 'smooth' });
    target?.focus({ preventScroll: true });
  }

  /** Another article begins at its top, unfolded, with nothing selected. */
  private turnTo(id: string): void {
    this.shownId = id;
    this.folded.clear();
    this.selected = undefined;
    window.scrollTo(0, 0);
  }

  private markSelected(): Element | undefined {
    for (const old of this.root.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
    if (this.selected === undefined) return undefined;
    const name = CSS.escape(this.selected);
    const target = this.outline.element.querySelector(`[data-id="${name}"]`);
    target?.setAttribute('aria-current', 'true');
    return target ?? undefined;
  }

  private noteFold(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || this.root.classList.contains('printing')) return;
    const id = target.getAttribute('data-id') ?? '';
    if (target.open) this.folded.delete(id);
    else this.folded.add(id);
  }

  /** Paper cannot be unfolded: all sections are open while the page prints. */
  private setPrinting(isPrinting: boolean): void {
    this.root.classList.toggle('printing', isPrinting);
    for (const fold of this.root.querySelectorAll('details')) {
      fold.open = isPrinting || !this.folded.has(fold.getAttribute('data-id') ?? '');
    }
    this.lines.setPrinting(isPrinting);
  }
}

function prefersNoMotion(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
