import type { TrayItem } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { roleMark } from '../role.ts';
import { shortened } from '../shortened.ts';
import { visibleText } from '../visible-text.ts';
import { folded, type OutlineRow } from './outline-row.ts';

const labelLength = 28;

/** What lost its place when the article was imported again, below everything else. No id of notes has a colon. */
export function trayRow(tray: readonly TrayItem[], t: Translate): OutlineRow {
  const label = t('Tray');
  const counted = tray.length === 1 ? t('1 paragraph') : t('{0} paragraphs', tray.length);
  const why = t('No longer in the article since it was imported again. Keep what you need, delete the rest.');
  return {
    id: ':tray',
    kind: 'tray',
    icon: 'inbox',
    label,
    description: counted,
    tooltip: `${label}: ${counted}\n\n${why}`,
    spoken: [label, counted, why].join(', '),
    searched: folded(label),
    paragraphs: [],
    children: tray.map((item) => trayItemRow(item, t)),
  };
}

function trayItemRow(item: TrayItem, t: Translate): OutlineRow {
  const facts = [
    ...(item.role === undefined ? [] : [roleMark(item.role, t).label]),
    ...(item.points.length === 0 ? [] : [t('said by {0}', item.points.join(', '))]),
  ];
  return {
    id: item.id,
    kind: 'tray-item',
    icon: 'archive',
    label: visibleText(shortened(item.text, labelLength)),
    description: visibleText(facts.join(' · ')),
    tooltip: visibleText([item.text, ...facts].join('\n\n')),
    spoken: [visibleText(item.text), ...facts, t('in the tray')].join(', '),
    searched: folded(item.text),
    paragraphs: [],
    children: [],
  };
}
