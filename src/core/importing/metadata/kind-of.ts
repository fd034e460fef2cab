import type { ArticleMetadata } from '../imported-article.ts';
import { firstDay } from './written-day.ts';

type Kind = NonNullable<ArticleMetadata['kind']>;

/** Sections, labels and parts of addresses by the kind of article that they hold; the first that fits counts. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\binterview\b|साक्षात्कार/i, 'interview'],
  [/\bletters?(?: to the editor|-to-the-editor)?\b/i, 'letter'],
  [/\bspeech(?:es)?\b|\bfull text of\b|भाषण/i, 'speech'],
  [
    /\beditorials?\b|\bleader\b|(?:^|\| )leaders(?: \||$)|\b(?:express|et) view\b|(?:^|\W)(?:संपादकीय|सम्पादकीय)/i,
    'editorial',
  ],
  [/\bexplain(?:ed|er|ers|ing)\b|\bfaqs?\b|\btext (?:and|&|-and-) ?context\b/i, 'explainer'],
  [
    /\bop-?ed\b|\bopinions?\b|\bcolumn(?:s|ists?)?\b|\bcomment(?:ary|isfree)?\b|\bperspectives?\b|\bview(?:point|s)?\b|\bguest (?:column|essay)\b|\blead\b|\bvoices\b|\bblogs?\b|\bideas\b|विचार|नज़रिया|नजरिया|दृष्टिकोण|अभिमत|ब्लॉग|लेख|राय|ओपिनियन/i,
    'op-ed',
  ],
  [/\bessays?\b|\blong ?reads?\b/i, 'essay'],
  [/\bnews\b|\breports?\b|\bpress release\b|\bnational\b|\bworld\b/i, 'report'],
];
const names = new Set<string>([
  'op-ed',
  'editorial',
  'explainer',
  'essay',
  'report',
  'interview',
  'letter',
  'speech',
]);

/** The kind of article that a label ("Opinion", "op-ed", "Editorial / Lead") names, if it names one. */
export function kindNamed(label: string): Kind | undefined {
  const text = label.slice(0, 200);
  if (isKind(text)) return text;
  return kinds.find(([words]) => words.test(text))?.[1];
}

/** The kind that an address shows by its folders; the article's own words in it do not count. */
export function kindOfUrl(url: string): Kind | undefined {
  const folders = url
    .slice(0, 500)
    .replace(/^https?:\/\/[^/]*/, '')
    .split(/[/?#]/)
    .filter((part) => part.length <= 30 && part.split('-').length <= 3);
  return kindNamed(folders.slice(0, 4).join(' | '));
}

/** A label before or behind a title, and the title without it, unless only a colon divides the two and may be the title's own. */
export interface TitleLabel {
  /** Absent where the label says none: "Data". */
  readonly kind?: Kind;
  readonly rest: string;
}

const labels =
  '(?:\\p{L}{2,12} )?(?:(?:quick )?edit|editorial|view|opinion|comment|explained|explainer)|interview|op-?ed|column|letters?|speech|full text|analysis|data|संपादकीय|विचार|साक्षात्कार';
const labelBefore = new RegExp(`^(${labels})\\s*([:|])\\s*(.{3,})$`, 'iu');
const labelBehind = new RegExp(`^(.{3,}?)\\s*\\|\\s*(${labels})$`, 'iu');
/** What a paper calls its own column is never the beginning of a title. */
const ownLabel =
  /^(?:(?:\p{Lu}{2,4}|Express|Mint|Guest|Quick) (?:Edit|Editorial|View|Opinion|Comment|Explained|Explainer)|View|विचार)\s*:/u;

/** Reads "Interview | We must publish", "Editorial: Borrowing to repay", "Counting what counts | Opinion". */
export function titleLabel(title: string): TitleLabel | undefined {
  const text = title.slice(0, 400).trim();
  const [, behind, label = ''] = labelBehind.exec(text) ?? [];
  if (behind !== undefined) return withKind(label, behind);
  const [, before, mark, rest = ''] = labelBefore.exec(text) ?? [];
  if (before === undefined) return undefined;
  return withKind(before, mark === '|' || ownLabel.test(text) ? rest : text);
}

/** Whether a line of several words has a label before it: "Opinion | Why wells fail". */
export function isLabelledTitle(line: string): boolean {
  const [, , , rest = ''] = line.length > 400 ? [] : (labelBefore.exec(line) ?? []);
  return rest.includes(' ') && firstDay(rest) === undefined;
}

function withKind(label: string, rest: string): TitleLabel {
  const kind = kindNamed(label);
  return { ...(kind !== undefined && { kind }), rest };
}

/** The kind that a title says by its label, or by its words: "Text of the Prime Minister's address". */
export function kindOfTitle(title: string): Kind | undefined {
  const isSpeech =
    /^(?:full |english rendering of )?(?:the )?text of .{1,120}\b(?:address|speech|remarks)\b/i.test(title);
  return titleLabel(title)?.kind ?? (isSpeech ? 'speech' : undefined);
}

function isKind(text: string): text is Kind {
  return names.has(text);
}
