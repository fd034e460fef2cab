import type { Claim } from '../../../core/importing/draft.ts';
import { elementsOf, textOf, type HtmlElement } from '../html-tree.ts';
import { isGoodText, type PageBlock } from '../page-blocks.ts';
import { metaIn, type PageFacts } from './page-facts.ts';
import { withoutSite } from './title-parts.ts';

const metaNames = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'title', 'headline'];
/** A page has one; a damaged page may have many. */
const mostHeadings = 50;
const libraryNames = ['dc.title', 'dc:title', 'dcterm:title', 'dcterms.title', 'citation_title'];

/**
 * The title as the page gives it in several places, the surest first. What several places agree on is surer than what one
 * says; where a place has cut a long title, the heading of the page has the whole.
 */
export function titleClaims(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  site: string | undefined,
): Claim[] {
  const headings = [...headingsOf(facts), ...titleLines(facts, blocks)];
  const claims: Claim[] = [];
  const add = (value: string | undefined, from: Claim['from']): void => {
    if (value === undefined) return;
    const whole =
      headings.find((heading) => continues(heading, value)) ?? withoutSite(value, headings, site, facts.host);
    if (whole !== '' && !isSame(whole, site)) claims.push({ field: 'title', value: whole, from });
  };
  add(metaIn(facts.metas, libraryNames), 'meta-tag');
  add(facts.data?.headline, 'structured-data');
  add(metaIn(facts.metas, metaNames), 'meta-tag');
  add(
    headings.find((heading) => facts.documentTitle?.includes(heading) === true && heading.length > 8),
    'markup',
  );
  add(facts.documentTitle, 'markup');
  const [only, ...others] = headingsOf(facts);
  add(others.length === 0 ? only : undefined, 'markup');
  return bySupport(
    claims.length > 0 && !isShown(claims, blocks) ? [...headingAbove(facts, blocks), ...claims] : claims,
  );
}

/** Whether the page shows one of the titles that it states. */
function isShown(claims: readonly Claim[], blocks: readonly PageBlock[]): boolean {
  return claims.some(({ value }) => blocks.some(({ plain }) => bare(plain).includes(bare(value))));
}

/** A `title` that says what kind of page this is. */
const ofAnyPage =
  /^\W*(?:press releases?\b.*|(?:home|untitled|document|articles?|news|opinions?|editorials?|print|welcome|e-?paper)?\W*)$/i;

/** Some sites state the same title on every page, and show the article's above its text. */
function headingAbove({ data, metas, documentTitle = '' }: PageFacts, blocks: readonly PageBlock[]): Claim[] {
  if (data?.headline !== undefined || metaIn(metas, metaNames) !== undefined) return [];
  const first = blocks.findIndex(isGoodText);
  const heading = blocks
    .slice(Math.max(0, first - 8), Math.max(0, first))
    .find(
      ({ kind, level = 6, letters, zone }) =>
        kind === 'heading' && level <= 2 && letters > 12 && zone === undefined,
    );
  if (heading === undefined || !ofAnyPage.test(documentTitle) || sharesWord(heading.plain, documentTitle))
    return [];
  return [{ field: 'title', value: heading.plain, from: 'markup' }];
}

function sharesWord(left: string, right: string): boolean {
  const words = new Set(bare(right).split(' '));
  return bare(left)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word));
}

/** The headings that can be the title: neither the name of the site nor a link to its first page. */
function headingsOf({ elements, metas, documentTitle }: PageFacts): string[] {
  const meta = metaIn(metas, metaNames);
  const isRest = (heading: string): boolean =>
    meta !== undefined && documentTitle !== undefined && isSame(documentTitle.replace(meta, ' '), heading);
  return elements
    .filter(({ name, letters }) => name === 'h1' && letters > 0 && letters < 300)
    .slice(0, mostHeadings)
    .filter((heading) => !namesSite(heading))
    .map(textOf)
    .filter((heading) => !isRest(heading));
}

/** A heading that leads to the first page of the site, or is called its title. */
function namesSite(heading: HtmlElement): boolean {
  const leadsHome = ({ attributes }: HtmlElement): boolean =>
    /^(?:\/|https?:\/\/[^/?#]+\/?)$/i.test(attributes['href'] ?? '');
  return (
    elementsOf(heading).some(leadsHome) ||
    /(?<![a-z])(?:site|blog)-?_*(?:title|name|logo)(?![a-z])/i.test(
      `${heading.attributes['class'] ?? ''} ${heading.attributes['id'] ?? ''}`,
    )
  );
}

/** Lines above the text that the `title` element says too: pages of old have their title in a `font`, others in an `h2`. */
function titleLines({ documentTitle = '' }: PageFacts, blocks: readonly PageBlock[]): string[] {
  const first = blocks.findIndex(isGoodText);
  return blocks
    .slice(0, Math.max(0, first))
    .map(({ plain }) => plain)
    .filter(
      (line) => line.length > 12 && line.length > documentTitle.length * 0.4 && documentTitle.includes(line),
    );
}

/** Claims that another place makes too come first; each title once. */
function bySupport(claims: readonly Claim[]): Claim[] {
  const support = (claim: Claim): number =>
    Math.min(2, claims.filter(({ value }) => isSame(value, claim.value)).length);
  const sorted = [...claims].sort((a, b) => support(b) - support(a));
  return sorted.filter(
    (claim, index) => sorted.findIndex(({ value }) => isSame(value, claim.value)) === index,
  );
}

function isSame(left: string, right: string | undefined): boolean {
  return right !== undefined && bare(left) === bare(right);
}

/** Whether the value is the beginning of the heading, cut at a limit of length. */
function continues(heading: string, value: string): boolean {
  const start = value.replace(/\s*(?:…|\.\.\.)$/, '');
  if (heading.length <= start.length || start.length <= 20 || !heading.startsWith(start)) return false;
  return start !== value || value.length >= 60;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
