import type { Detail, Point, Section } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { proposalMark } from '../proposal-mark.ts';
import { roleMark } from '../role.ts';
import { visibleText } from '../visible-text.ts';
import { shown } from './limits.ts';
import type { DetailView, PointView, SectionBlock } from './page.ts';
import { provenanceView } from './provenance-view.ts';

/** One section with its points; very long sections are cut, and say so. */
export function sectionBlock(section: Section, t: Translate): SectionBlock {
  const mark = roleMark(section.role, t);
  const { first, more } = shown(section.points, t);
  const note = section.points.length === 0 ? t('No points in this section yet.') : more;
  return {
    kind: 'section',
    key: `section:${section.id}`,
    id: section.id,
    mark,
    heading: section.title === undefined ? mark.label : visibleText(section.title),
    points: first.map((point) => pointView(point, t)),
    ...(note === undefined ? {} : { note }),
  };
}

function pointView(point: Point, t: Translate): PointView {
  const mark = proposalMark(point, t);
  const provenance = provenanceView(point, t);
  return {
    id: point.id,
    text: visibleText(point.text),
    provenance: mark === undefined ? provenance : { ...provenance, label: `${mark} · ${provenance.label}` },
    ...(mark === undefined ? {} : { isProposal: true }),
    details: point.details.map((detail) => detailView(detail, t)),
  };
}

/** A detail has its point's provenance unless it names its own. */
function detailView(detail: Detail, t: Translate): DetailView {
  const namesOwn = detail.added !== undefined || (detail.paragraphs?.length ?? 0) > 0;
  return {
    id: detail.id,
    text: visibleText(detail.text),
    ...(namesOwn ? { provenance: provenanceView(detail, t) } : {}),
  };
}
