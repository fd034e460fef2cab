import type { Claim } from '../draft.ts';
import { bylineOf } from '../metadata/byline.ts';
import { endsSentence } from '../text/sentence-end.ts';
import { publicationAtDomain } from '../metadata/publication.ts';
import type { CleaningModel, CompiledPattern } from './cleaning-model.ts';

/** Longer lines are running text. */
const longestLine = 600;
/** An article has far fewer lines; in what has more, the rest counts as running text. */
const mostComparisons = 5000;

/** A line pattern that fits a line, and what the line says by it. */
export interface LineMatch {
  readonly pattern: CompiledPattern;
  readonly claims: readonly Claim[];
  /** What the line gives away without saying it. */
  readonly hints: readonly Claim[];
}

/** All patterns that fit a line as it is read (see `readLine`), in the order of the model. */
export function matchesOf(line: string, { patterns, anyPattern }: CleaningModel): readonly LineMatch[] {
  if (line === '' || line.length > longestLine || !anyPattern.test(line)) return [];
  return patterns.flatMap((pattern) => {
    const match = pattern.shape.exec(line);
    return match === null
      ? []
      : [{ pattern, claims: claimsOf(pattern, match), hints: hintsOf(pattern, match) }];
  });
}

/**
 * A function that tells whether a line is furniture wherever it stands, or nothing but a byline or the domain of a paper, so that it
 * cannot be part of a paragraph: the option `standsAlone` of `readText`.
 */
export function standsAloneBy({
  patterns,
  anyPattern,
  publications,
}: CleaningModel): (line: string) => boolean {
  const everywhere = patterns.filter(({ where }) => where === undefined);
  const isFurniture = (line: string): boolean =>
    anyPattern.test(line) && everywhere.some(({ shape }) => shape.test(line));
  const isLabel = (line: string): boolean =>
    // "... by Salman Rushdie.": the end of a sentence that began in the line above.
    (!endsSentence(line) && bylineOf(line, false) !== undefined) ||
    publicationAtDomain(line, publications) !== undefined;
  const known = new Map<string, boolean>();
  return (line) => {
    if (line === '' || line.length > longestLine) return false;
    const answer = known.get(line) ?? (known.size < mostComparisons && (isFurniture(line) || isLabel(line)));
    if (known.size < mostComparisons) known.set(line, answer);
    return answer;
  };
}

function claimsOf({ fields = [] }: CompiledPattern, match: RegExpExecArray): readonly Claim[] {
  return fields.flatMap((field, index) => claim(field, match[index + 1]));
}

/** `$` in `says` stands for the text of the line's last group. */
function hintsOf({ says = {} }: CompiledPattern, match: RegExpExecArray): readonly Claim[] {
  const publication = says.publication === '$' ? match.at(-1) : says.publication;
  return [
    ...claim('publication', publication),
    ...claim('taggedBy', says.taggedBy),
    ...claim('kind', says.kind),
  ];
}

function claim(field: Claim['field'], value = ''): readonly Claim[] {
  return value.trim() === '' ? [] : [{ field, value: value.trim(), from: 'text' }];
}
