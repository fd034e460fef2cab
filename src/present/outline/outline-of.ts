import type { Article, Detail, Point, Role, Section } from '../../core/article/article.ts';
import { needsCheck } from '../../core/article/proposal.ts';
import type { Translate } from '../../core/translate.ts';
import { proposalMark } from '../proposal-mark.ts';
import { roleMark } from '../role.ts';
import { shortened } from '../shortened.ts';
import { provenanceView } from '../summary/provenance-view.ts';
import { hasHiddenCharacters, visibleText } from '../visible-text.ts';
import { folded, type OutlineRow } from './outline-row.ts';
import { trayRow } from './tray-row.ts';

/** Characters of a label: for a section its whole title as a rule, for a claim what leaves room for its mark. */
const titleLength = 48;
const labelLength = 28;
/** A proposal needs the room for its mark. */
const proposalLength = 20;

/** The rows of an article's outline: sections, their points, their details; last what lost its place, if anything did. */
export function outlineOf(article: Article, t: Translate): OutlineRow[] {
  const sections = article.sections.map((section) => sectionRow(section, t));
  return article.tray.length === 0 ? sections : [...sections, trayRow(article.tray, t)];
}

function sectionRow(section: Section, t: Translate): OutlineRow {
  const mark = roleMark(section.role, t);
  const title = section.title ?? mark.label;
  const count = section.points.length;
  const counted = count === 1 ? t('1 point') : t('{0} points', count);
  const text = section.title === undefined ? title : `${mark.label}: ${title}`;
  return {
    id: section.id,
    kind: 'section',
    icon: mark.icon,
    color: mark.color,
    ...(section.role && { role: section.role }),
    label: visibleText(shortened(title, titleLength)),
    description: counted,
    tooltip: visibleText(`${text}\n${counted}`),
    spoken: spokenOf(text, counted, t),
    searched: folded(text),
    paragraphs: [...new Set(section.points.flatMap(({ paragraphs }) => paragraphs ?? []))].sort(
      (a, b) => a - b,
    ),
    children: section.points.map((point) => pointRow(point, section.role, t)),
  };
}

function pointRow(point: Point, role: Role | undefined, t: Translate): OutlineRow {
  const answered = point.answeredBy.length;
  const answers =
    answered === 0 ? [] : [answered === 1 ? t('answered by 1 point') : t('answered by {0} points', answered)];
  const mark = proposalMark(point, t);
  const proposed = proposalNote(point, t);
  const row = claimRow('point', point, [...answers, ...(proposed === undefined ? [] : [proposed])], t);
  return {
    ...row,
    ...(role && { role, color: roleMark(role, t).color }),
    ...(mark !== undefined && {
      isProposal: true,
      label: visibleText(shortened(point.text, proposalLength)),
      description: [mark, row.description].filter(Boolean).join(' '),
    }),
    icon: mark === undefined ? claimIcon(point) : 'circle-small',
    children: point.details.map((detail) => detailRow(detail, point, t)),
  };
}

/** What a proposal says of itself, in words. */
function proposalNote(point: Point, t: Translate): string | undefined {
  if (point.proposed === undefined) return undefined;
  return needsCheck(point)
    ? t('proposed in the article’s words; check the role, it is {0}% sure', point.proposed)
    : t('proposed in the article’s words, {0}% sure of the role', point.proposed);
}

/** A detail has its point's provenance unless it names its own. */
function detailRow(detail: Detail, point: Point, t: Translate): OutlineRow {
  const own = detail.added !== undefined || detail.paragraphs !== undefined;
  const claim = own ? detail : { ...detail, ...inherited(point) };
  return {
    ...claimRow('detail', claim, [], t),
    icon: claimIcon(claim),
    children: [],
  };
}

/** What the note-taker added does not look like the article's. */
function claimIcon(claim: Pick<Detail, 'added'>): string {
  return claim.added === undefined ? 'circle-small-filled' : 'add';
}

function inherited({ paragraphs, added }: Point): Pick<Point, 'paragraphs' | 'added'> {
  return { ...(paragraphs && { paragraphs }), ...(added !== undefined && { added }) };
}

function claimRow(kind: 'point' | 'detail', claim: Detail, notes: readonly string[], t: Translate) {
  const from = provenanceView(claim, t).label;
  const facts = [from, ...notes].join(' · ');
  return {
    id: claim.id,
    kind,
    label: visibleText(shortened(claim.text, labelLength)),
    description: markOf(claim, t),
    tooltip: `${visibleText(claim.text)}\n\n${facts}`,
    spoken: spokenOf(claim.text, facts, t),
    searched: folded(`${claim.text} ${claim.added ?? ''}`),
    paragraphs: claim.paragraphs ?? [],
  };
}

/** Where a claim is from, in as few characters as can be: the tooltip and the spoken text say it in words. */
function markOf(claim: Pick<Detail, 'paragraphs' | 'added'>, t: Translate): string {
  if (claim.added !== undefined) return t('added');
  return (claim.paragraphs ?? []).map((number) => `¶${String(number)}`).join(' ');
}

function spokenOf(text: string, facts: string, t: Translate): string {
  const warning = hasHiddenCharacters(text) ? [t('contains hidden characters')] : [];
  return [visibleText(text), facts, ...warning].join(', ');
}
