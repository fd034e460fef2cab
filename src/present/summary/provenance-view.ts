import { provenanceOf, type Point } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import type { ProvenanceView } from './page.ts';

type Claim = Pick<Point, 'paragraphs' | 'added'>;

/** Where a claim comes from, in words: "para 3", "added: PIB, 2020", "no source noted". */
export function provenanceView(claim: Claim, t: Translate): ProvenanceView {
  const from = provenanceOf(claim);
  if (from === 'added') return { from, label: t('added: {0}', visibleText(claim.added ?? '')) };
  if (from === 'unknown') return { from, label: t('no source noted') };
  return { from, label: paragraphsLabel(claim.paragraphs ?? [], t) };
}

/** The same, or nothing where nobody noted a source: for terms and actors, which may well have none. */
export function notedProvenance(claim: Claim, t: Translate): ProvenanceView | undefined {
  return provenanceOf(claim) === 'unknown' ? undefined : provenanceView(claim, t);
}

function paragraphsLabel(paragraphs: readonly number[], t: Translate): string {
  const ranges = rangesOf(paragraphs).join(', ');
  return paragraphs.length === 1 ? t('para {0}', ranges) : t('paras {0}', ranges);
}

/** `[2, 3, 4, 7]` as `2-4` and `7`, with an en dash. */
function rangesOf(numbers: readonly number[]): readonly string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const number of sorted) {
    const range = ranges.at(-1);
    if (range !== undefined && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : [first, last].join('–')));
}
