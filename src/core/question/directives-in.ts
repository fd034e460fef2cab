import type { Directive } from '../model/directives.ts';

/** How much a family asks of the writer; the strictest directive decides what an answer must have. */
const strictness: Readonly<Record<Directive['family'], number>> = {
  evaluative: 5,
  argumentative: 4,
  comparative: 3,
  analytical: 2,
  descriptive: 1,
};

/** Which mark ends a quotation that a mark begins. */
const closing: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', "'": "'" };
/** Characters between the marks; a mark that nothing ends for so long is none. */
const longestQuotation = 2000;

/**
 * The directives of a question, strictest first and then in the order in which they stand. Longer forms are matched
 * before shorter ones; "critically" may stand apart from its verb ("Examine this statement critically").
 */
export function directivesIn(question: string, directives: readonly Directive[]): Directive[] {
  const asked = withoutQuotations(question.slice(0, 4000)).toLowerCase();
  const found = matches(asked, directives).map((directive) => sharpened(directive, asked, directives));
  return [...new Set(found)].sort((a, b) => strictness[b.family] - strictness[a.family]);
}

/** A claim in quotation marks is what is asked about: its verbs are not directives. */
function withoutQuotations(text: string): string {
  const nextPlace = placeFinder(text);
  let rest = '';
  let from = 0;
  for (const { index } of text.matchAll(/[“‘"']/g)) {
    const end = index < from ? undefined : endOfQuotation(text, index, nextPlace);
    if (end === undefined) continue;
    rest += `${text.slice(from, index)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** A single mark beside a letter may be an apostrophe. */
function endOfQuotation(text: string, start: number, nextPlace: PlaceFinder): number | undefined {
  const mark = text[start] ?? '';
  const end = nextPlace(closing[mark] ?? mark, start + 1) + 1;
  if (end === 0 || end - start - 2 > longestQuotation) return undefined;
  const isApostrophe =
    (mark === "'" && isLetter(text[start - 1])) || (/['‘]/.test(mark) && isLetter(text[end]));
  return isApostrophe ? undefined : end;
}

/** Where a mark stands next from a place on; -1 where it does not. Places are asked for in rising order. */
type PlaceFinder = (mark: string, from: number) => number;

/** Looks through the text once for each mark, however many quotations it begins and never ends. */
function placeFinder(text: string): PlaceFinder {
  const found = new Map<string, number>();
  return (mark, from) => {
    const known = found.get(mark) ?? 0;
    const place = known === -1 || known >= from ? known : text.indexOf(mark, from);
    found.set(mark, place);
    return place;
  };
}

function matches(asked: string, directives: readonly Directive[]): Directive[] {
  const forms = directives
    .flatMap((directive) => directive.forms.map((form) => ({ directive, form: form.toLowerCase() })))
    .sort((a, b) => b.form.length - a.form.length);
  let rest = asked;
  const found: { directive: Directive; at: number }[] = [];
  for (const { directive, form } of forms) {
    const at = indexOfWord(rest, form);
    if (at === -1) continue;
    found.push({ directive, at });
    rest = rest.slice(0, at) + ' '.repeat(form.length) + rest.slice(at + form.length);
  }
  return found.sort((a, b) => a.at - b.at).map(({ directive }) => directive);
}

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function sharpened(directive: Directive, asked: string, directives: readonly Directive[]): Directive {
  if (!/(?<!\p{L})critically(?!\p{L})/u.test(asked)) return directive;
  return directives.find(({ id }) => id === `critically_${directive.id}`) ?? directive;
}
