import type { Block, BlockKind, Dropped } from '../draft.ts';
import { plainInline, withoutWholeEmphasis } from './inline-markdown.ts';
import type { JoinLines } from './joined-lines.ts';
import { goesOn, type Wrapping } from './goes-on.ts';
import { safeInline, safeParagraph } from './safe-markdown.ts';
import { endsSentence } from './sentence-end.ts';
import type { SourceLine } from './source-line.ts';

interface Setting extends Wrapping {
  readonly join: JoinLines;
}

/** A block that may still grow. Each entry is one line, item or row of it. */
interface Open {
  readonly kind: BlockKind;
  readonly entries: string[];
  /** The line that came last. */
  last: SourceLine;
}

/** Puts the lines of a text together into blocks, in one pass. */
export class BlockBuilder {
  readonly #lines: readonly SourceLine[];
  readonly #setting: Setting;
  readonly #references: ReadonlySet<string>;
  readonly #fences: ReadonlyMap<number, number>;
  readonly #blocks: Block[] = [];
  readonly #dropped: Dropped[] = [];
  #open: Open | undefined;

  constructor(lines: readonly SourceLine[], setting: Setting) {
    this.#lines = lines;
    this.#setting = setting;
    this.#references = referencesIn(lines);
    this.#fences = fencesIn(lines);
  }

  build(): { blocks: readonly Block[]; dropped: readonly Dropped[] } {
    for (let at = 0; at < this.#lines.length; at += 1) at = this.#read(at);
    this.#close();
    return { blocks: this.#blocks, dropped: this.#dropped };
  }

  /** @returns the last line that it has read */
  #read(at: number): number {
    const fenceEnd = this.#fences.get(at);
    if (fenceEnd !== undefined) return this.#code(at, fenceEnd);
    if (this.#beginsTable(at)) return this.#table(at);
    const line = this.#lines[at];
    if (line?.kind === 'item' && this.#isInsideSentence(at)) this.#text({ ...line, text: asWritten(line) });
    else if (line !== undefined) this.#line(line);
    return at;
  }

  #line(line: SourceLine): void {
    switch (line.kind) {
      case 'blank':
        return this.#close();
      case 'heading':
        return this.#heading(line.text, line.level ?? 1);
      case 'rule':
        return this.#rule(line.text);
      case 'definition':
        return this.#drop(line.text, 'metadata');
      case 'quotation':
        return this.#quotation(line);
      case 'item':
        return this.#item(line);
      default:
        return this.#text(line);
    }
  }

  #code(from: number, to: number): number {
    this.#close();
    const lines = this.#lines.slice(from, to + 1).filter(({ kind }) => kind !== 'blank');
    this.#blocks.push({ kind: 'code', text: lines.map(rawLine).join('\n') });
    return to;
  }

  #beginsTable(at: number): boolean {
    const [line, next] = [this.#lines[at], this.#lines[at + 1]];
    if (line === undefined || next === undefined || !line.text.includes('|')) return false;
    return (line.kind === 'row' && next.kind === 'row') || /^\|?\s*:?-+:?\s*\|[\s:|-]*$/.test(next.text);
  }

  #table(from: number): number {
    this.#close();
    const rows: string[] = [];
    let at = from;
    while ((this.#lines[at]?.text ?? '').includes('|')) rows.push(this.#lines[at++]?.text ?? '');
    this.#blocks.push({ kind: 'table', text: rows.map((row) => this.#inline(row)).join('\n') });
    return at - 1;
  }

  #heading(text: string, level: number): void {
    this.#close();
    const plain = this.#inline(withoutWholeEmphasis(text));
    if (plain !== '') this.#blocks.push({ kind: 'heading', text: plain, level });
  }

  /** A rule right under a single short line makes that line a heading; any other only divides. */
  #rule(text: string): void {
    const [only, ...others] = this.#open?.kind === 'paragraph' ? this.#open.entries : [];
    const isUnderline = /^(?:=+|-+)$/.test(text) && only !== undefined && others.length === 0;
    if (isUnderline && only.length <= 150 && text.length >= only.length / 2) {
      this.#open = undefined;
      this.#heading(only, text.startsWith('=') ? 1 : 2);
    } else this.#close();
  }

  #quotation(line: SourceLine): void {
    if (this.#open?.kind !== 'quotation') this.#begin('quotation', line, line.text);
    else if (goesOn(this.#open.last, line, this.#setting)) this.#extend(line);
    else this.#append(line, line.text);
  }

  #item(line: SourceLine): void {
    const depth = Math.min(2, Math.floor(line.indent / 2));
    const entry = `${'  '.repeat(depth)}${asWritten(line)}`;
    if (this.#open?.kind === 'list') this.#append(line, entry);
    else this.#begin('list', line, entry);
  }

  #text(line: SourceLine): void {
    const open = this.#open;
    if (open === undefined) return this.#begin('paragraph', line, line.text);
    const isIndentedInList = open.kind === 'list' && line.indent > open.last.indent;
    if (isIndentedInList || goesOn(open.last, line, this.#setting)) return this.#extend(line);
    this.#begin('paragraph', line, line.text);
  }

  /** A number or dash at the beginning of a wrapped line is no list: "in section / 4. ..." */
  #isInsideSentence(at: number): boolean {
    const before = this.#open?.kind === 'paragraph' ? this.#open.last.text : undefined;
    if (before === undefined || this.#setting.column === undefined) return false;
    return (
      before.length > 40 &&
      !endsSentence(before) &&
      !before.endsWith(':') &&
      this.#lines[at + 1]?.kind !== 'item'
    );
  }

  #begin(kind: BlockKind, line: SourceLine, entry: string): void {
    this.#close();
    this.#open = { kind, entries: [entry], last: line };
  }

  #append(line: SourceLine, entry: string): void {
    this.#open?.entries.push(entry);
    if (this.#open !== undefined) this.#open.last = line;
  }

  #extend(line: SourceLine): void {
    const open = this.#open;
    if (open === undefined) return;
    // Joining line by line would copy a long paragraph again and again; `#close` joins.
    open.entries.push(`\n${line.text}`);
    open.last = line;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const entries = this.#joined(open.entries).flatMap((entry) => this.#entry(open.kind, entry));
    if (entries.length > 0) this.#blocks.push({ kind: open.kind, text: entries.join('\n') });
  }

  #joined(entries: readonly string[]): readonly string[] {
    const groups: string[][] = [];
    for (const entry of entries) {
      const group = groups.at(-1);
      if (!entry.startsWith('\n') || group === undefined) groups.push([entry]);
      else group.push(...this.#continuation(group, entry.slice(1)));
    }
    return groups.map((parts) => parts.join(''));
  }

  #continuation(group: string[], entry: string): readonly string[] {
    const last = group.pop() ?? '';
    const tail = last.slice(-80);
    return [last.slice(0, -80), this.#setting.join(tail, entry)];
  }

  #entry(kind: BlockKind, entry: string): readonly string[] {
    if (kind === 'list') {
      const [marks = ''] = /^\s*(?:-|\d+\.)\s/.exec(entry) ?? [];
      const item = this.#inline(withoutWholeEmphasis(entry.slice(marks.length)));
      return item === '' ? [] : [marks + item];
    }
    const text = this.#inline(withoutWholeEmphasis(entry));
    if (text === '') return [];
    return [kind === 'quotation' ? `> ${text}` : safeParagraph(text)];
  }

  #inline(text: string): string {
    const { text: plain, pictures } = plainInline(text, this.#references);
    for (const picture of pictures) this.#drop(picture, 'caption');
    return safeInline(plain).replace(/\s+/g, ' ').trim();
  }

  #drop(text: string, reason: Dropped['reason']): void {
    this.#dropped.push({ text: text.replace(/\s+/g, ' ').trim(), reason, before: this.#blocks.length });
  }
}

function asWritten({ marker = '-', text }: SourceLine): string {
  return `${marker} ${text}`;
}

function rawLine(line: SourceLine): string {
  if (line.kind === 'heading') return `${'#'.repeat(line.level ?? 1)} ${line.text}`;
  if (line.kind === 'quotation') return `> ${line.text}`;
  return ' '.repeat(Math.min(line.indent, 40)) + (line.kind === 'item' ? asWritten(line) : line.text);
}

function referencesIn(lines: readonly SourceLine[]): ReadonlySet<string> {
  const definitions = lines.filter(({ kind }) => kind === 'definition');
  return new Set(definitions.map(({ text }) => text.slice(1, text.indexOf(']:')).toLowerCase()));
}

/** Where each fenced block begins and ends; a fence that nothing closes is none. */
function fencesIn(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  const fences = new Map<number, number>();
  let open: number | undefined;
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'fence') continue;
    if (open !== undefined) fences.set(open, at);
    open = open === undefined ? at : undefined;
  }
  return fences;
}
