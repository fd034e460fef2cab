import type { Article, Role } from '../article/article.ts';
import type { Framework } from '../model/frameworks.ts';
import { budgetsOf } from './budget.ts';

/** Why a framework is offered before others. */
export type Reason = 'asked-for' | 'directive' | 'topic' | 'paper' | 'sections';

/** What is known of the answer to be written. */
export interface Occasion {
  readonly article?: Article;
  /** Word limit; absent where every length will do. */
  readonly words?: number;
  /** Ids of the question's directives, strictest first. */
  readonly directives: readonly string[];
  /** Id of the framework that the question names. */
  readonly framework?: string;
}

export interface RankedFramework {
  readonly framework: Framework;
  readonly reasons: readonly Reason[];
}

/**
 * A framework that the question names comes first; then what fits the directive, then the topic, then the paper;
 * what has a slot for most of the article's sections decides between equals. The weights are ours: each outweighs
 * all that come after it.
 */
const weights: Readonly<Record<Reason, number>> = {
  'asked-for': 32,
  directive: 12,
  topic: 8,
  paper: 2,
  sections: 1,
};

/** The frameworks that have a budget for the occasion's words, best first; equals stay in the library's order. */
export function rankFrameworks(frameworks: readonly Framework[], occasion: Occasion): RankedFramework[] {
  const { words } = occasion;
  return frameworks
    .filter((framework) => words === undefined || budgetsOf(framework).includes(words))
    .map((framework) => ({ framework, ...judge(framework, occasion) }))
    .sort((a, b) => b.score - a.score)
    .map(({ framework, reasons }) => ({ framework, reasons }));
}

function judge(framework: Framework, occasion: Occasion): { score: number; reasons: Reason[] } {
  const strengths: Record<Reason, number> = {
    'asked-for': occasion.framework === framework.id ? 1 : 0,
    directive: directiveStrength(framework, occasion.directives),
    topic: topicStrength(framework, occasion.article),
    paper: occasion.article?.syllabus.some((topic) => framework.papers.includes(paperOf(topic))) ? 1 : 0,
    sections: occasion.article === undefined ? 0 : shareOfRoles(framework, occasion.article),
  };
  const reasons = (Object.keys(strengths) as Reason[]).filter((reason) => strengths[reason] > 0.5);
  const score = Object.entries(strengths).reduce(
    (sum, [reason, strength]) => sum + weights[reason as Reason] * strength,
    0,
  );
  return { score, reasons };
}

/** Whole for the strictest directive, less for each that follows. */
function directiveStrength(framework: Framework, directives: readonly string[]): number {
  const rank = directives.findIndex((id) => framework.directives.includes(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

/** Whole for the article's first topic, less for each that follows. */
function topicStrength(framework: Framework, article: Article | undefined): number {
  const rank =
    article?.syllabus.findIndex((topic) => framework.topics?.some((prefix) => isUnder(topic, prefix))) ?? -1;
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function isUnder(topic: string, prefix: string): boolean {
  return topic === prefix || topic.startsWith(`${prefix}.`);
}

function paperOf(topic: string): string {
  return topic.split('.', 1)[0] ?? topic;
}

function shareOfRoles(framework: Framework, article: Article): number {
  const roles = new Set(article.sections.flatMap(({ role }): Role[] => (role === undefined ? [] : [role])));
  const placed = [...roles].filter((role) => framework.slots.some((slot) => slot.roles?.includes(role)));
  return roles.size === 0 ? 0 : placed.length / roles.size;
}
