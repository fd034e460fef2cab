import type { Claim } from '../draft.ts';
import { isBareName } from '../metadata/byline.ts';
import { isLabelledTitle } from '../metadata/kind-of.ts';
import { labelOf } from '../metadata/label-line.ts';
import { startsSmall } from '../text/sentence-end.ts';
import type { Body } from './body.ts';
import type { CleaningModel } from './cleaning-model.ts';
import { mayBeTitle } from './read-head.ts';
import type { Entry } from './sheet.ts';

/** Words: an entry of a menu has hardly more, and most titles have. */
const longestOfMenu = 3;
/** Several lines of so many words under one another are a menu. */
const longestInRow = 2;
/** A line that ends with one so long says it again, behind the sections in which it stands. Characters. */
const shortestRepeated = 10;
/** Lines above the text among which the title is looked for. */
const mostLines = 200;

/** A line above the text. */
interface Line {
  readonly entry: Entry;
  readonly words: number;
  /** Whether it has the shape of a title. */
  readonly isTitle: boolean;
  /** The fields of the metadata that it gives. */
  readonly fields: ReadonlySet<Claim['field']>;
}

/** The body with the place of the title that no claim and no heading of the first level says, where one stands above the text. */
export function withTitleLine(body: Body, entries: readonly Entry[], model: CleaningModel): Body {
  const head = entries.slice(0, body.first);
  const title = body.title ?? head.find(isHeading)?.place ?? titleLineIn(head.slice(-mostLines), model);
  return title === undefined ? body : { ...body, title };
}

function isHeading({ block, text, matches }: Entry): boolean {
  return block.kind === 'heading' && (matches.length === 0 || isLabelledTitle(text));
}

/**
 * The line above the text that a byline, a date or the text follows: the first that may be a title. Names of sections stand above
 * a title, and so what stands above them is a menu.
 */
function titleLineIn(head: readonly Entry[], model: CleaningModel): number | undefined {
  const lines = head.map((entry) => lineOf(entry, model));
  const isAnyTitle = lines.some(({ isTitle }) => isTitle);
  let title: number | undefined;
  let aboveSection: number | undefined;
  for (const [at, { entry, fields }] of lines.entries()) {
    const found = title ?? aboveSection;
    if (isTitleAt(lines, at, isAnyTitle)) title ??= entry.place;
    else if (fields.has('section')) [aboveSection, title] = [found, undefined];
    else if (found !== undefined && isSigned(fields)) return found;
  }
  return title ?? aboveSection ?? lines.findLast(({ isTitle }) => isTitle)?.entry.place;
}

function lineOf(entry: Entry, model: CleaningModel): Line {
  const said = [
    ...(labelOf(entry.text, model.publications) ?? []),
    ...entry.matches.flatMap(({ claims }) => claims),
  ];
  return {
    entry,
    words: entry.text.split(/\s+/).length,
    isTitle: mayBeTitle(entry, model) || isLabelledTitle(entry.text),
    fields: new Set(said.filter(({ value }) => value !== '').map(({ field }) => field)),
  };
}

function isTitleAt(lines: readonly Line[], at: number, isAnyTitle: boolean): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (isLabelled(line) && (isLabelled(lines[at - 1]) || isLabelled(lines[at + 1]))) return false;
  return line.isTitle ? !isOfMenu(lines, at) && !isPath(line, lines) : isNameAsTitle(lines, at, isAnyTitle);
}

/** Of several under one another each leads to another article. */
function isLabelled(line: Line | undefined): boolean {
  return line !== undefined && isLabelledTitle(line.entry.text);
}

/** A line of few words among others of the kind, or above what the menus of pages have; a title begins with a capital. */
function isOfMenu(lines: readonly Line[], place: number): boolean {
  const line = lines[place];
  if (line === undefined || line.words > longestOfMenu || isLabelledTitle(line.entry.text)) return false;
  let [from, to] = [place, place + 1];
  while (isUnknownAndShort(lines[from - 1])) from -= 1;
  while (isUnknownAndShort(lines[to])) to += 1;
  const isInRow = to - from > 1 && line.words <= longestInRow;
  const isAboveMenu = (lines[to]?.entry.matches.length ?? 0) > 0;
  return startsSmall(line.entry.text) || isInRow || isAboveMenu;
}

function isUnknownAndShort(line: Line | undefined): boolean {
  return line?.entry.matches.length === 0 && line.words <= longestOfMenu && line.fields.size === 0;
}

/** "Politics / Elections / The title", where the title stands on a line of its own too. */
function isPath({ entry }: Line, lines: readonly Line[]): boolean {
  const end = entry.text
    .split(/[/>»›|]/)
    .at(-1)
    ?.trim();
  if (end === undefined || end === entry.text || end.length < shortestRepeated) return false;
  return lines.some((other) => other.entry.text === end);
}

/**
 * A title of two words in capitals has the shape of a name: "Saving Fatehpur". It is no name where it says what somebody does, or
 * where nothing else is a title and the author comes after it.
 */
function isNameAsTitle(lines: readonly Line[], at: number, isAnyTitle: boolean): boolean {
  const line = lines[at];
  if (line === undefined || line.entry.matches.length > 0 || !isBareName(line.entry.text)) return false;
  const isBeforeAuthor = lines.slice(at + 1).some(({ fields }) => fields.has('author'));
  const saysDoing = /^(?!Irving|Sterling)\p{Lu}\p{Ll}+ing\s/u.test(line.entry.text);
  return saysDoing ? !isAnyTitle || isBeforeAuthor : !isAnyTitle && isBeforeAuthor;
}

function isSigned(fields: Line['fields']): boolean {
  return fields.has('author') || fields.has('published') || fields.has('updated');
}
