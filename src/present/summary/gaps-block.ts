import { pointsOf, type Article } from '../../core/article/article.ts';
import { gapsOf, type Gap, type GapCode } from '../../core/article/gaps.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import { shown } from './limits.ts';
import type { GapsBlock, GapView } from './page.ts';

/** Points that one gap lists before it says how many more there are. */
const pointsPerGap = 5;

/** What the notes lack for a full answer; nothing where they lack nothing. */
export function gapsBlock(article: Article, t: Translate): GapsBlock | undefined {
  const gaps = gapsOf(article);
  if (gaps.length === 0) return undefined;
  const texts = new Map(pointsOf(article).map((point) => [point.id, visibleText(point.text)]));
  return {
    kind: 'gaps',
    key: 'gaps',
    heading: t('What is missing'),
    gaps: gaps.map((gap) => gapView(gap, texts, t)),
  };
}

function gapView(gap: Gap, texts: ReadonlyMap<string, string>, t: Translate): GapView {
  const { first, more } = shown(gap.ids, t, pointsPerGap);
  return {
    code: gap.code,
    ...gapSentences(gap, t),
    points: first.map((id) => ({ id, text: texts.get(id) ?? id })),
    ...(more === undefined ? {} : { more }),
  };
}

/** What is missing, and why an answer suffers from it. */
export function gapSentences(gap: Gap, t: Translate): { missing: string; why: string } {
  const count = gap.ids.length;
  const sentences: Record<GapCode, readonly [missing: string, why: string]> = {
    'no-thesis': [t('The thesis is not noted.'), t('Without it an answer lists points and argues nothing.')],
    'unanswered-challenge': [
      count === 1 ? t('One challenge has no answer.') : t('{0} challenges have no answer.', count),
      t('A way forward convinces when it meets the challenges that were raised.'),
    ],
    'no-counter-view': [
      t('There is no counter-view.'),
      t('"Critically" and "discuss" ask for the other side before a judgement.'),
    ],
    'no-figures': [
      t('No claim has a figure.'),
      t('One number with its source and year makes a claim hard to dispute.'),
    ],
    'no-report': [
      t('No report, committee, scheme, treaty or judgment is named.'),
      t('A named authority carries a claim further than an opinion.'),
    ],
    'no-evidence': [
      t('There is no section of evidence.'),
      t('Examples are what turns a statement into an argument.'),
    ],
    'way-forward-without-actor': [
      count === 1
        ? t('One way forward names nobody who should act.')
        : t('{0} ways forward name nobody who should act.', count),
      t('"Should be improved" persuades once it says by whom.'),
    ],
    'no-conclusion': [
      t('There is no conclusion.'),
      t('The last lines are where an answer takes its position.'),
    ],
    'no-provenance': [
      count === 1 ? t('One point has no source noted.') : t('{0} points have no source noted.', count),
      t('What the article said and what was added later should stay apart.'),
    ],
  };
  const [missing, why] = sentences[gap.code];
  return { missing, why };
}
