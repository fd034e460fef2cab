import type { Article, Point } from '../../article/article.ts';
import { isProposal } from '../../article/proposal.ts';
import type { Change, Written } from '../../editing/change.ts';
import type { ParsedArticle } from '../../article/parse-article.ts';
import type { Path } from '../../problem.ts';
import { paragraphTexts } from '../../source/source-text.ts';
import type { Analysis, ArticleMetadata } from '../imported-article.ts';
import { idOf } from '../output/id-of.ts';
import { actorsOf, factsOf, sourceOf, termsOf } from '../output/notes-of.ts';
import { writtenQuote } from '../output/proposed-sections.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { appendProposals } from './append-proposals.ts';
import { anchorAgain } from './anchor-again.ts';

/** What a newer import of the same article brings. */
export interface NewImport {
  /** The source text as Markdown. */
  readonly sourceText: string;
  readonly analysis: Analysis;
  readonly metadata?: ArticleMetadata;
}

/**
 * The changes that bring notes to a newer source text. The person's words, order and decisions stay. Paragraph
 * numbers and quotes follow their paragraphs; new paragraphs come as proposals; a paragraph that is gone goes to the
 * tray, and a proposal that nobody touched goes with it.
 *
 * @param oldText the source text that the notes' paragraph numbers count in
 */
export function mergeImport(
  { article, places }: Pick<ParsedArticle, 'article' | 'places'>,
  oldText: string,
  { sourceText, analysis, metadata }: NewImport,
): Change[] {
  if (article === undefined) return [];
  const old = paragraphTexts(oldText);
  const fresh = paragraphTexts(sourceText);
  const merge = new Merge(article, places, old, fresh);
  return [
    ...merge.followParagraphs(),
    ...merge.fillTray(),
    ...merge.propose(analysis),
    ...merge.addFindings(analysis),
    ...(metadata === undefined ? [] : fillMetadata(article, metadata)),
  ];
}

class Merge {
  readonly #article: Article;
  readonly #places: ReadonlyMap<string, Path>;
  readonly #old: readonly string[];
  readonly #fresh: readonly string[];
  readonly #moves: ReadonlyMap<number, number>;
  readonly #arrived: ReadonlySet<number>;
  readonly #taken: Set<string>;

  constructor(
    article: Article,
    places: ReadonlyMap<string, Path>,
    old: readonly string[],
    fresh: readonly string[],
  ) {
    this.#article = article;
    this.#places = places;
    this.#old = old;
    this.#fresh = fresh;
    this.#moves = alignParagraphs(old, fresh);
    const kept = new Set(this.#moves.values());
    this.#arrived = new Set(fresh.map((_, index) => index + 1).filter((number) => !kept.has(number)));
    this.#taken = new Set(places.keys());
  }

  /** Claims keep pointing at the paragraphs that they came from. */
  followParagraphs(): Change[] {
    const claims = this.#article.sections
      .flatMap(({ points }) => points)
      .filter((point) => !this.#isLost(point))
      .flatMap((point) => [point, ...point.details]);
    return [
      ...claims.flatMap((claim) => this.#follow(claim, this.#places.get(claim.id))),
      ...(['terms', 'actors', 'facts'] as const).flatMap((list) =>
        this.#article[list].flatMap((claim, index) => this.#follow(claim, [list, index])),
      ),
    ];
  }

  /** Paragraphs that are gone, with what was said of them. */
  fillTray(): Change[] {
    const points = this.#article.sections.flatMap((section) => section.points);
    const lost = points.filter((point) => this.#isLost(point));
    const items = this.#old.flatMap((text, index): Written[] => {
      const number = index + 1;
      if (this.#moves.has(number)) return [];
      const said = points.filter(({ paragraphs }) => paragraphs?.includes(number));
      const role = said.map(({ id }) => this.#roleOf(id)).find((known) => known !== undefined);
      const kept = said.filter((point) => !this.#isLost(point)).map(({ id }) => id);
      const id = idOf(text, `paragraph-${String(number)}`, this.#taken);
      return [
        { id, text: text.slice(0, 4000), ...(role && { role }), ...(kept.length > 0 && { points: kept }) },
      ];
    });
    return [
      ...lost.flatMap(({ id }): Change[] => {
        const path = this.#places.get(id);
        return path === undefined ? [] : [{ type: 'remove', path }];
      }),
      ...appendIfAny(['tray'], items),
    ];
  }

  /** New paragraphs stand as proposals in the last section of their role. */
  propose({ points }: Analysis): Change[] {
    const arrived = points.filter(({ paragraph }) => this.#arrived.has(paragraph));
    return appendProposals(this.#article, this.#places, arrived, this.#taken);
  }

  /** Terms, actors and facts of new paragraphs that the notes do not have. */
  addFindings(analysis: Analysis): Change[] {
    const isNew = ({ paragraphs }: { paragraphs: readonly number[] }): boolean =>
      paragraphs.some((number) => this.#arrived.has(number));
    const terms = new Set(this.#article.terms.map(({ term }) => term));
    const actors = new Set(this.#article.actors.map(({ name }) => name));
    return [
      ...appendIfAny(
        ['terms'],
        termsOf(analysis).filter((found) => isNew(found) && !terms.has(found.term)),
      ),
      ...appendIfAny(
        ['actors'],
        actorsOf(analysis).filter((found) => isNew(found) && !actors.has(found.name)),
      ),
      ...appendIfAny(['facts'], factsOf(analysis).filter(isNew)),
    ];
  }

  #follow(claim: Pick<Point, 'paragraphs' | 'quote'>, path: Path | undefined): Change[] {
    if (path === undefined || claim.paragraphs === undefined) return [];
    const moved = claim.paragraphs.flatMap((number) => this.#moves.get(number) ?? []);
    const isSame =
      moved.length === claim.paragraphs.length && moved.every((to, at) => to === claim.paragraphs?.[at]);
    const quote =
      claim.quote &&
      anchorAgain(
        claim.quote,
        moved.map((number) => this.#fresh[number - 1] ?? ''),
      );
    return [
      ...(isSame
        ? []
        : [
            moved.length === 0
              ? ({ type: 'remove', path: [...path, 'paragraphs'] } as const)
              : ({ type: 'set', path: [...path, 'paragraphs'], value: moved } as const),
          ]),
      ...(quote === undefined
        ? []
        : [{ type: 'set', path: [...path, 'quote'], value: writtenQuote(quote) } as const]),
    ];
  }

  /** A proposal that nobody touched and whose paragraphs are all gone. */
  #isLost(point: Point): boolean {
    const isTouched = point.details.length > 0 || point.answeredBy.length > 0;
    const isGone = point.paragraphs?.every((number) => !this.#moves.has(number)) ?? false;
    return isProposal(point) && !isTouched && isGone;
  }

  #roleOf(id: string): string | undefined {
    return this.#article.sections.find(({ points }) => points.some((point) => point.id === id))?.role;
  }
}

/** What the notes do not say yet of where the article is from. */
function fillMetadata(article: Article, metadata: ArticleMetadata): Change[] {
  const source: Record<string, unknown> = { ...article.source };
  return Object.entries(sourceOf(metadata)).flatMap(([key, value]): Change[] =>
    article.source === undefined || source[key] !== undefined
      ? []
      : [{ type: 'set', path: ['source', key], value }],
  );
}

function appendIfAny(path: Path, items: readonly Written[]): Change[] {
  return items.length === 0 ? [] : [{ type: 'append', path, items }];
}
