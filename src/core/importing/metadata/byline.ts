import { personNames } from './person-name.ts';

/** Who wrote an article, as one line says it. */
export interface Byline {
  /** Names joined with ", ". */
  readonly author: string;
  readonly post?: string;
}

const label =
  /^\W{0,3}(?:written by|story by|report by|authored by|by|text by|author\s*[:–-]|द्वारा\s*[:–-]?|लेखक\s*[:–-])\s*[:–-]?\s+/i;
/** Pages run the two together: "By Asha RaoEdited By: Imran Sheikh". */
const editor = /\s*(?:Edited|Curated|Reviewed|Reported|Published|Posted|Updated) [Bb]y\b.*$/u;
const dash = /^\s*[-–—]\s*(?=\p{L})/u;

/**
 * Reads a line that names the author: "By A", "Written by A and B |", "A", "A, Director, B Institute". A name without "by" counts
 * only where `isExpected`: next to the title, or behind the text.
 */
export function bylineOf(line: string, isExpected: boolean): Byline | undefined {
  if (line.length > 200) return undefined;
  const named = line
    .replace(label, '')
    .replace(dash, '')
    .replace(editor, '')
    .replace(/[\s|,;:.–—-]+$/u, '')
    .trim();
  const hasLabel = named !== line && label.test(line);
  if (!hasLabel && !isExpected) return undefined;
  if (hasLabel && /[\u0900-\u097F]/.test(named) && named.split(' ').length <= 5) return { author: named };
  const names = personNames(named);
  if (names !== undefined) return { author: names.join(', ') };
  const comma = named.indexOf(',');
  const name = personNames(named.slice(0, comma));
  const post = named.slice(comma + 1).trim();
  if (comma === -1 || name === undefined || !isPost(post)) return undefined;
  return { author: name.join(', '), post };
}

/** Whether a line is nothing but a name, without "By" and without a date. */
export function isBareName(line: string): boolean {
  return bylineOf(line, false) === undefined && bylineOf(line, true) !== undefined;
}

const posts =
  /\b(?:director|professor|prof|fellow|editor|economist|lawyer|advocate|judge|minister|secretary|ambassador|diplomat|officer|analyst|researcher|scholar|author|writer|journalist|columnist|commentator|scientist|historian|activist|member|chair(?:man|person|woman)?|president|founder|co-founder|head|dean|chancellor|vice-chancellor|consultant|adviser|advisor|expert|chief|commissioner|governor|general|admiral|marshal|colonel|brigadier|commander|lecturer|teacher|student|physician|doctor|surgeon|engineer|architect|planner|parliamentarian|mp|mla|ceo|executive|manager|partner|associate|coordinator|specialist|strategist|envoy|bureaucrat|civil servant|sociologist|anthropologist|ecologist|conservationist|geographer|philosopher|entrepreneur|farmer|faculty|reader|spokesperson|trustee|representative|convener|convenor|registrar|principal|instructor|candidate|veteran|correspondent|poet|novelist|film-?maker|demographer|epidemiologist|statistician|negotiator|regulator|banker|investor|practitioner|visiting|emeritus)s?\b|\b(?:works?|teaches|taught)(?: \S+){0,4} (?:at|for|with|in (?:the|an?))\b/i;

/** Whether a text says what a person does. */
export function isPost(text: string): boolean {
  return text.length <= 300 && posts.test(text);
}
