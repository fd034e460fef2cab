import type { Article, Detail, Point, Section, TrayItem } from './article.ts';

type Headings = (section: Section) => string;

/** Where in an article an id leads. */
export type Place =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'point'; readonly section: Section; readonly point: Point }
  | { readonly kind: 'detail'; readonly section: Section; readonly point: Point; readonly detail: Detail }
  | { readonly kind: 'tray-item'; readonly item: TrayItem };

/** The section, point, detail or item of the tray with this id. */
export function placeOf(article: Article, id: string): Place | undefined {
  for (const section of article.sections) {
    if (section.id === id) return { kind: 'section', section };
    for (const point of section.points) {
      if (point.id === id) return { kind: 'point', section, point };
      const detail = point.details.find((known) => known.id === id);
      if (detail !== undefined) return { kind: 'detail', section, point, detail };
    }
  }
  const item = article.tray.find((known) => known.id === id);
  return item && { kind: 'tray-item', item };
}

/** The whole outline as Markdown: title, thesis, a heading for each section, its points as a list. */
export function outlineMarkdown(article: Article, headingOf: Headings): string {
  const thesis = article.thesis === undefined ? [] : [escapeMarkdown(article.thesis)];
  const sections = article.sections.map((section) => sectionMarkdown(section, headingOf));
  return [`# ${escapeMarkdown(article.title)}`, ...thesis, ...sections].join('\n\n');
}

/** The claim that stands there; a section makes none. */
export function claimAt(place: Place): Pick<Detail, 'text' | 'added'> | undefined {
  switch (place.kind) {
    case 'section':
      return undefined;
    case 'point':
      return place.point;
    case 'detail':
      return place.detail;
    case 'tray-item':
      return place.item;
  }
}

/** One section, point, detail or item of the tray as Markdown. */
export function placeMarkdown(place: Place, headingOf: Headings): string {
  switch (place.kind) {
    case 'section':
      return sectionMarkdown(place.section, headingOf);
    case 'point':
      return pointMarkdown(place.point);
    case 'detail':
      return `- ${claimText(place.detail)}`;
    case 'tray-item':
      return `- ${claimText(place.item)}`;
  }
}

function sectionMarkdown(section: Section, headingOf: Headings): string {
  const heading = `## ${escapeMarkdown(headingOf(section))}`;
  return section.points.length === 0
    ? heading
    : `${heading}\n\n${section.points.map(pointMarkdown).join('\n')}`;
}

function pointMarkdown(point: Point): string {
  return [`- ${claimText(point)}`, ...point.details.map((detail) => `  - ${claimText(detail)}`)].join('\n');
}

/** The claim on one line; what the article does not say keeps its source beside it. */
export function claimText(claim: Pick<Detail, 'text' | 'added'>): string {
  const text = escapeMarkdown(claim.text);
  return claim.added === undefined ? text : `${text} (${escapeMarkdown(claim.added)})`;
}

/** Text that stays text in Markdown: it opens no heading, list, link, code, emphasis or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replace(/&(?=#?\w{1,40};)/g, String.raw`\&`)
    .replace(/^(?=[#+=-]|>)/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
