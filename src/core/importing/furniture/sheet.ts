import type { Block, Claim, Draft, DropReason, Dropped } from '../draft.ts';
import { readLine } from '../text/inline-markdown.ts';
import type { CleaningModel } from './cleaning-model.ts';
import { matchesOf, type LineMatch } from './match-line.ts';

/** A block of a document, or a line of it that may be furniture. */
interface Line {
  readonly block: Block;
  /** Index of the draft's block that it is or is part of. */
  readonly source: number;
  /** As it is read: without marks, links and emphasis. */
  readonly text: string;
  readonly matches: readonly LineMatch[];
}

/** A line while the document is cleaned. */
export interface Entry extends Line {
  /** Index among the entries of the sheet. */
  readonly place: number;
  /** Set once it is known not to be part of the article. */
  reason?: DropReason;
}

/** Furniture is looked for in so many blocks at either end: an article has far fewer. */
const comparedBlocks = 2000;

/** A document while it is cleaned: every entry in order, what it is dropped for, what it says of the article. */
export class Sheet {
  readonly entries: readonly Entry[];
  readonly claims: Claim[];
  /** What lines give away without saying it: less sure than any claim. */
  readonly hints: Claim[] = [];
  readonly #draft: Draft;

  constructor(draft: Draft, model: CleaningModel) {
    this.#draft = draft;
    this.claims = [...draft.claims];
    const { length } = draft.blocks;
    const lines = draft.blocks.flatMap((block, source) => {
      const isAtEdge = source < comparedBlocks || source >= length - comparedBlocks;
      return isAtEdge ? linesOf(block, source, model) : [plainLine(block, source)];
    });
    this.entries = lines.map((line, place) => ({ ...line, place }));
  }

  /** Takes an entry out of the article; the first reason stays. */
  drop(entry: Entry, reason: DropReason): void {
    entry.reason ??= reason;
  }

  claim(field: Claim['field'], value: string): void {
    if (value.trim() !== '') this.claims.push({ field, value: value.trim(), from: 'text' });
  }

  get kept(): readonly Entry[] {
    return this.entries.filter(({ reason }) => reason === undefined);
  }

  /**
   * What is left out, by the reader or here, in order.
   *
   * @param places of the entries with which the article's blocks begin: `before` counts these
   */
  droppedAmong(places: readonly number[]): readonly Dropped[] {
    const own = this.entries.flatMap(({ place, text, reason }) =>
      reason === undefined ? [] : [{ place, item: { text, reason } }],
    );
    const placeOf = this.#firstPlaces();
    const readers = this.#draft.dropped.map(({ text, reason, before }) => ({
      place: placeOf[before] ?? this.entries.length,
      item: { text, reason },
    }));
    // What the reader left out before a block stood before that block's own lines; sorting is stable.
    const all = [...readers, ...own].sort((a, b) => a.place - b.place);
    let before = 0;
    return all.map(({ place, item }) => {
      while (before < places.length && (places[before] ?? 0) < place) before += 1;
      return { ...item, before };
    });
  }

  /** The place of the first entry of each of the draft's blocks. */
  #firstPlaces(): readonly number[] {
    const places: number[] = [];
    for (const { source, place } of this.entries) places[source] ??= place;
    return places;
  }
}

/**
 * A paragraph of several lines is taken apart where one of them may be furniture; a list is furniture only if each of its items
 * is. Tables and code are never.
 */
function linesOf(block: Block, source: number, model: CleaningModel): readonly Line[] {
  const lines = block.text.split('\n');
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'quotation')
    return [plainLine(block, source)];
  if (lines.length === 1 || lines.length > 200) return [lineOf(block, source, model)];
  const matches = lines.map((line) => matchesOf(readItem(line), model));
  if (block.kind === 'list') {
    const isFurniture = matches.every((found) => found.length > 0);
    return isFurniture
      ? lines.map((line) => lineOf({ ...block, text: line }, source, model))
      : [plainLine(block, source)];
  }
  if (matches.every((found) => found.length === 0)) return [plainLine(block, source)];
  return lines.map((line) => lineOf({ ...block, text: line }, source, model));
}

function lineOf(block: Block, source: number, model: CleaningModel): Line {
  const text = readItem(block.text);
  return { block, source, text, matches: matchesOf(text, model) };
}

function plainLine(block: Block, source: number): Line {
  return { block, source, text: readItem(block.text), matches: [] };
}

function readItem(markdown: string): string {
  return readLine(markdown.replace(/^\s*(?:[-*+]|\d{1,3}\.|>)\s+/, ''));
}
