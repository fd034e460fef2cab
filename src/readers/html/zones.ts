import type { DropReason } from '../../core/importing/draft.ts';
import { commentThread } from './comment-thread.ts';
import { ancestryOf, elementsOf, hyphenated, type HtmlElement } from './html-tree.ts';
import { zoneRules, type ZoneRule } from './zone-rules.ts';

const reasonsByTag: Readonly<Record<string, DropReason>> = {
  nav: 'outside-article',
  footer: 'outside-article',
  menu: 'outside-article',
  aside: 'outside-article',
  figcaption: 'caption',
  button: 'furniture',
  form: 'furniture',
  dialog: 'furniture',
  input: 'furniture',
  label: 'furniture',
  fieldset: 'furniture',
};
const outsideRoles =
  /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog)$/;
const invisibleStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const invisibleName =
  /(?<![\w:-])(?:hidden|hide|is-hidden|sr-only|visually-?hidden|screen-reader(?:-text)?|screen-reader-only|element-invisible|a11y-hidden|offscreen|assistive-text|u-hidden)(?![\w-])/;
/** Hidden on small screens only. */
const visibleElsewhere = /(?:sm|md|lg|xl):(?:block|flex|inline|grid|table)/;

/** Letters outside links that are left of a page: enough for an article beside a long thread of comments, or hidden. */
const leastText = 500;

/** Letters without links: what has more is text, though its name says furniture. Pages mark each paragraph behind a paywall. */
const longestPart = 1_000;
const longestNotice = 120;

/** How far names of classes are believed. */
type Trust = 'names' | 'sure names' | 'no names';

/** Parts of a page that are no article, by how they are named. */
export class Zones {
  readonly #protected: ReadonlySet<HtmlElement>;
  readonly #thread: HtmlElement | undefined;
  /** Of the whole page. */
  readonly #linkLetters: number;
  /** Of the visible page. */
  readonly letters: number;
  readonly #trust: Trust;
  readonly #byName = new Map<string, ZoneRule | undefined>();

  /** @param trust less where they have hidden the whole article */
  constructor(root: HtmlElement, trust: Trust = 'names') {
    this.#trust = trust;
    const elements = elementsOf(root);
    this.#protected = protectedElements(elements);
    this.#thread = trust === 'no names' ? undefined : commentThread(elements);
    this.#linkLetters = root.linkLetters;
    this.letters = root.letters;
  }

  /** Why what this element holds is no article; undefined where nothing says so. */
  reasonFor(element: HtmlElement): DropReason | 'invisible' | undefined {
    const isHidden = invisible(element) && !this.#mayBeHiddenBody(element);
    const reason = isHidden ? 'invisible' : this.#reasonByName(element);
    if (element === this.#thread && this.#standsBesideText(element)) return reason ?? 'furniture';
    if (reason === undefined || this.#mustBeMain(element)) return undefined;
    return reason;
  }

  /** Much running text within what is marked as the article: a script would have shown it, or a paywall hides it. */
  #mayBeHiddenBody(element: HtmlElement): boolean {
    if (this.#trust !== 'sure names' || element.letters < leastText) return false;
    const isProse = element.linkLetters < element.letters * 0.15;
    return isProse && [...ancestryOf(element)].some(({ name }) => name === 'article' || name === 'main');
  }

  /** Whether something to read is left without the element. */
  #standsBesideText(element: HtmlElement): boolean {
    const letters = this.letters - element.letters;
    const linkLetters = this.#linkLetters - element.linkLetters;
    return !this.#protected.has(element) && letters - linkLetters >= leastText;
  }

  #reasonByName(element: HtmlElement): DropReason | undefined {
    const { name, attributes } = element;
    const byTag = reasonsByTag[name];
    if (byTag !== undefined) return byTag;
    if (name === 'body' || name === 'html' || name === 'main') return undefined;
    if (outsideRoles.test(attributes['role'] ?? '')) return 'outside-article';
    if (this.#trust === 'no names') return undefined;
    const rule = this.#ruleFor(namesOf(element));
    return rule === undefined || this.#contradicts(element, rule) ? undefined : rule.reason;
  }

  /** Much running text without links is no menu, whatever it is called. */
  #contradicts(element: HtmlElement, { reason, onlyLinks, unlessProse, sure }: ZoneRule): boolean {
    if (unlessProse === true) return holdsProse(element);
    if (this.#trust === 'sure names' && sure !== true) return true;
    const linkShare = element.linkLetters / Math.max(1, element.letters);
    if (element.name === 'article' && element.letters > this.letters * 0.15) return true;
    if (onlyLinks === true) return linkShare < 0.5;
    const isParagraph = element.name === 'p' && reason === 'furniture';
    const most = isParagraph ? longestNotice : longestPart;
    return sure !== true && element.letters > most && linkShare < 0.15;
  }

  #ruleFor(names: string): ZoneRule | undefined {
    if (names === ' ') return undefined;
    if (this.#byName.has(names)) return this.#byName.get(names);
    // Names of utility style sheets are conditions, not names of parts: `md:hidden`, `[&_.newsletter]:hidden`.
    const words = hyphenated(names.slice(0, 500).replace(/\S*[:[\]]\S*/g, ''));
    const rule = zoneRules.find((candidate) => candidate.names.test(words));
    this.#byName.set(names, rule);
    return rule;
  }

  #isComments(element: HtmlElement): boolean {
    const rule = this.#ruleFor(namesOf(element));
    return rule?.isDiscussion === true && this.#standsBesideText(element);
  }

  /** A name deceives where the element holds the title and much of the text, or nearly all of the text. */
  #mustBeMain(element: HtmlElement): boolean {
    const share = element.letters / Math.max(1, this.letters);
    return (share > 0.85 && !this.#isComments(element)) || (share > 0.3 && this.#protected.has(element));
  }
}

function namesOf({ attributes }: HtmlElement): string {
  return `${ownClasses(attributes['class'] ?? '')} ${attributes['id'] ?? ''}`;
}

/** WordPress also writes an entry's categories and tags there: what an article is about, not what it is. */
function ownClasses(classes: string): string {
  if (!/(?:^|\s)(?:hentry|type-post|post-\d+)(?:\s|$)/.test(classes)) return classes;
  return classes.replace(/(?:^|\s)(?:category|tag|author|topic)-\S+/g, '');
}

function holdsProse(element: HtmlElement): boolean {
  return elementsOf(element).some(
    (inner) => inner.name === 'p' && inner.letters >= 40 && inner.linkLetters < inner.letters * 0.2,
  );
}

function invisible({ attributes }: HtmlElement): boolean {
  if ('hidden' in attributes && attributes['hidden'] !== 'until-found') return true;
  if (invisibleStyle.test(attributes['style'] ?? '')) return true;
  if (attributes['aria-hidden'] === 'true') return true;
  const names = attributes['class'] ?? '';
  return invisibleName.test(names) && !visibleElsewhere.test(names);
}

/** What stands around the first title and around what calls itself the body of the article. */
function protectedElements(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  let titles = 0;
  for (const element of elements) {
    const isTitle = element.name === 'h1' && titles++ === 0;
    if (!isTitle && !isArticleBody(element)) continue;
    for (const around of ancestryOf(element)) found.add(around);
  }
  return found;
}

/** Says of itself that it is the text of the article (schema.org microdata, RDFa). */
export function isArticleBody({ attributes }: HtmlElement): boolean {
  return /\barticleBody\b/i.test(`${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''}`);
}
