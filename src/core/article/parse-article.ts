import articleSchema from '../../library/schemas/article.schema.json' with { type: 'json' };
import type { Path, Problem } from '../problem.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { defaultLimits, type Limits } from '../yaml/limits.ts';
import { parseYaml, type Range } from '../yaml/parse-yaml.ts';
import { toArticle } from './to-article.ts';
import type { Article, ArticleNotes } from './article.ts';

export interface ParsedArticle {
  /** What is sound in the notes. Absent when the text is refused, is empty or is not a map at all. */
  readonly article?: Article;
  readonly problems: readonly Problem[];
  /** Whether the text is YAML; if it is not, the article may lack what follows the fault. */
  readonly isWellFormed: boolean;
  /** Where the section, point, detail or question with this id stands in the text. */
  rangeOf(id: string): Range | undefined;
  /** Where a path of the notes stands. */
  rangeOfPath(path: Path): Range;
  /** Where the id of each section, point, detail and question leads. */
  readonly places: ReadonlyMap<string, Path>;
}

/**
 * Reads `*.article.yaml`. Never throws: every fault is a problem with its place, and what is sound is kept.
 * References within the article are checked here; those into the library in `checkReferences`.
 */
export function parseArticle(text: string, limits: Limits = defaultLimits): ParsedArticle {
  const yaml = parseYaml(text, limits);
  const checked = yaml.value === undefined || yaml.value === '' ? { faults: [] } : checkNotes(yaml.value);
  const { article, faults, places } = toArticle(checked.value);
  // What a fault in the YAML swallows is not missing, and what it mixes up is not wrong.
  const ownFaults = yaml.isWellFormed ? [...checked.faults, ...faults] : [];
  const located = yaml.locate(ownFaults.slice(0, limits.problems + 1));
  return {
    ...(article && { article }),
    problems: capped([...yaml.problems, ...located], limits.problems),
    isWellFormed: yaml.isWellFormed,
    places,
    rangeOf: (id) => {
      const path = places.get(id);
      return path && yaml.rangeOf(path);
    },
    rangeOfPath: (path) => yaml.rangeOf(path),
  };
}

/** A list of thousands helps nobody: the last one says that there are more. */
function capped(problems: readonly Problem[], limit: number): readonly Problem[] {
  const next = problems[limit];
  return next === undefined
    ? problems
    : [...problems.slice(0, limit), { ...next, code: 'too-many-problems', args: [] }];
}

function checkNotes(value: Parameters<typeof checkSchema>[0]) {
  return checkSchema<ArticleNotes>(value, articleSchema as JsonSchema);
}
