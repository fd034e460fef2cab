import type { Role } from '../../core/article/article.ts';

/** A row of the outline: plain, translated, safe to show as text. */
export interface OutlineRow {
  /** The model's id; it does not change when the text, the line or the order does. */
  readonly id: string;
  readonly kind: 'section' | 'point' | 'detail' | 'tray' | 'tray-item';
  /** Whether it is a point that an import proposes and nobody has accepted. */
  readonly isProposal?: boolean;
  readonly role?: Role;
  /** Name of a codicon. */
  readonly icon: string;
  /** Id of a contributed colour. */
  readonly color?: string;
  /** The first words. */
  readonly label: string;
  /** Count of points, or paragraphs. */
  readonly description: string;
  /** The whole text and where it is from. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** What a filter looks at: the whole text, folded. */
  readonly searched: string;
  /** Numbers of the article's paragraphs that say it. */
  readonly paragraphs: readonly number[];
  readonly children: readonly OutlineRow[];
}

/** Text as a filter compares it: without case, accents and differences of spacing. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
