import type { Directive } from '../model/directives.ts';

/** How much a family asks of the writer; the strictest directive decides what an answer must have. */
const strictness: Readonly<Record<Directive['family'], number>> = {
  evaluative: 5,
  argumentative: 4,
  comparative: 3,
  analytical: 2,
  descriptive: 1,
};

/** A claim in quotation marks is what is asked about: its verbs are not directives. */
const quotedClaim =
  /“[^”]{0,2000}”|‘[^’]{0,2000}’(?!\p{L})|"[^"]{0,2000}"|(?<!\p{L})'[^']{0,2000}'(?!\p{L})/gu;

/**
 * The directives of a question, strictest first and then in the order in which they stand. Longer forms are matched
 * before shorter ones; "critically" may stand apart from its verb ("Examine this statement critically").
 */
export function directivesIn(question: string, directives: readonly Directive[]): Directive[] {
  const asked = question.slice(0, 4000).replace(quotedClaim, ' ').toLowerCase();
  const found = matches(asked, directives).map((directive) => sharpened(directive, asked, directives));
  return [...new Set(found)].sort((a, b) => strictness[b.family] - strictness[a.family]);
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
