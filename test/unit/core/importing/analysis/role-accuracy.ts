import type { Role } from '../../../../../src/core/article/article.ts';
import type { Analyser } from '../../../../../src/core/importing/analysis/analyse.ts';
import type { LabelledArticle } from './labelled-articles.ts';

/** A paragraph of a labelled article with the role that the analysis proposes. */
export interface JudgedParagraph {
  readonly slug: string;
  /** From 1. */
  readonly number: number;
  readonly expected: Role;
  readonly proposed: Role;
  readonly confidence: number;
}

/** What the analysis proposes for every paragraph, beside what a person has said. */
export function judgedParagraphs(articles: readonly LabelledArticle[], analyse: Analyser): JudgedParagraph[] {
  return articles.flatMap(({ slug, language, title, blocks, roles }) => {
    const { points } = analyse({ blocks, metadata: { language, title, tags: [] } });
    if (points.length !== roles.length)
      throw new Error(`${slug}: ${points.length} paragraphs, ${roles.length} roles`);
    return points.flatMap(({ paragraph, role: proposed, confidence }) => {
      const expected = roles[paragraph - 1];
      return expected === undefined ? [] : [{ slug, number: paragraph, expected, proposed, confidence }];
    });
  });
}

/** The share of right roles, 0 to 1. */
export function accuracyOf(paragraphs: readonly JudgedParagraph[]): number {
  return paragraphs.filter(({ expected, proposed }) => expected === proposed).length / paragraphs.length;
}

/** The half of the paragraphs of whose roles the analysis is surer. */
export function surerHalf(paragraphs: readonly JudgedParagraph[]): JudgedParagraph[] {
  return paragraphs
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, Math.ceil(paragraphs.length / 2));
}

/** How often the commonest role would be right if it were always proposed. */
export function majorityShare(paragraphs: readonly JudgedParagraph[]): number {
  const counts = new Map<Role, number>();
  for (const { expected } of paragraphs) counts.set(expected, (counts.get(expected) ?? 0) + 1);
  return Math.max(...counts.values()) / paragraphs.length;
}
