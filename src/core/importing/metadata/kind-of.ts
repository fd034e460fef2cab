import type { ArticleMetadata } from '../imported-article.ts';

type Kind = NonNullable<ArticleMetadata['kind']>;

/** Sections, labels and parts of addresses by the kind of article that they hold; the first that fits counts. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/\binterview\b|साक्षात्कार/i, 'interview'],
  [/\bletters?(?: to the editor|-to-the-editor)?\b/i, 'letter'],
  [/\bspeech(?:es)?\b|\bfull text of\b|भाषण/i, 'speech'],
  [/\beditorials?\b|\bleader\b|(?:^|\W)(?:संपादकीय|सम्पादकीय)/i, 'editorial'],
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

/** A label before or behind a title, and the title without it where a bar divides the two. */
export interface TitleLabel {
  readonly kind: Kind;
  readonly rest: string;
}

const labels =
  '(?:\\p{L}{2,12} )?(?:editorial|view)|explained|explainer|interview|opinion|op-?ed|comment|column|letters?|speech|full text|analysis|संपादकीय|विचार|साक्षात्कार';
const labelBefore = new RegExp(`^(${labels})\\s*([:|])\\s*(.{3,})$`, 'iu');
const labelBehind = new RegExp(`^(.{3,}?)\\s*\\|\\s*(${labels})$`, 'iu');

/** Reads "Interview | We must publish", "Editorial: Borrowing to repay", "Counting what counts | Opinion". */
export function titleLabel(title: string): TitleLabel | undefined {
  const text = title.slice(0, 400).trim();
  const [, behind, label = ''] = labelBehind.exec(text) ?? [];
  const [, before = '', mark, rest = ''] = labelBefore.exec(text) ?? [];
  const kind = kindNamed(behind === undefined ? before : label);
  if (kind === undefined) return undefined;
  return { kind, rest: behind ?? (mark === '|' ? rest : text) };
}

function isKind(text: string): text is Kind {
  return names.has(text);
}
