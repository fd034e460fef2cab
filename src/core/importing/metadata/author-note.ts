import { isPost } from './byline.ts';
import { nameWords, personNames } from './person-name.ts';

/** Who the author is, as the note under an article says it. */
export interface AuthorNote {
  /** Names joined with ", "; absent in "The writer is ...". */
  readonly author?: string;
  readonly post: string;
}

/** "…, Goa. Thanks to all who read a draft": what a second sentence says is not the post. */
const furtherSentences =
  /(?<!(?<!\p{L})(?:\p{L}|Prof|Dr|Mr|Mrs|Ms|Smt|St|Gen|Lt|Col|Maj|Brig|Capt|Adm|Amb|Jr|Sr|Ph|Univ|Dept|Govt))\.\s+\p{Lu}.*$/su;

/** Sentences and "and"s among which a note passes from one author to the next. */
const mostParts = 12;

/** More would be a paragraph of the article. */
const longestNote = 500;
const verb =
  '(?:is|are|was|were|(?:has|have) (?:been|served|taught|worked)|teaches|teach|taught|heads|leads|runs|edits|writes|works|served|serves|retired|practises|practices|chairs)';
const generic = new RegExp(
  `^(?:(?:the|this|our|guest)\\s+)*(?:writers?|authors?|columnists?|contributors?|reviewers?|essayist)\\b,?\\s+(?:((?:an?|the|former)\\s+.{3,120}?),\\s+)?(${verb})\\s+(.+)$`,
  'i',
);
const named = new RegExp(
  `^([^,:;!?]{3,80}?(?:\\s*\\((?:retd|rtd)\\.?\\))?)(?:\\s*\\([^)]{1,40}\\))?(?:,?\\s+[A-Z]{2,5}(?![a-z])){0,4}\\s+(${verb})\\s+(.+)$`,
);
const apposition =
  /^([^,:;.!?|]{3,60})(?:, | \| )((?:an?|the|former|formerly|retired|senior|associate|assistant|visiting|research|distinguished)\b.{5,300})$/i;
const hindi =
  /^(?:[(–—-]\s*)?(?:लेखक|लेखिका|लेखकगण|लेखकद्वय)(?:\s*[:–-]\s*|\s+)(.{3,300}?)\s*(हैं|है|थे|थीं)\s*[।.)]*$/u;
/** What may follow in the same line and is not the post. */
const appendix =
  /\s*[.;]?\s*(?:(?:and )?this (?:article|piece|column) (?:is|was|has been) (?:re)?published .*|\(?(?:the )?views?(?: expressed)?(?: here)? (?:are|is) .*|e-?mail.*|twitter.*|follow .*|write to .*|x:.*|@\w+.*|(?:he|she|they) (?:can be|tweets?|posts).*)$/i;

/**
 * Reads the note on the author that stands under (or right above) an article: "A is the director of B", "The writer is a former
 * diplomat. Views are personal". Only a line that names a person, or the writer as such, and what that person does is one.
 *
 * @param knownAuthor from the byline, if there is one: then the note may also say something else of that person
 */
export function authorNoteOf(line: string, knownAuthor?: string): AuthorNote | undefined {
  if (line.length > longestNote) return undefined;
  const text = line
    .trim()
    .replace(/^[(\[]\s*(.*?)\s*[)\]]\.?$/u, '$1')
    .trim();
  const inHindi = hindi.exec(text);
  if (inHindi !== null) return { post: hindiPost(inHindi[1] ?? '', inHindi[2] ?? '') };
  const writer = generic.exec(text);
  if (writer !== null) return { post: writerPost(writer[1], writer[2] ?? '', writer[3] ?? '') };
  return twoAuthors(text) ?? oneAuthor(text, knownAuthor);
}

/** "The writer, a former judge, is a lawyer" as "former judge, lawyer". */
function writerPost(apposition: string | undefined, verb: string, rest: string): string {
  const post = postOf(verb, rest);
  return apposition === undefined ? post : `${postOf('is', apposition)}, ${post}`;
}

/** Whether a sentence says something of one person, or of several, whom it begins with: who that is, the byline may tell. */
export function isAboutPerson(sentence: string): boolean {
  const name = sentence.length > longestNote ? undefined : named.exec(sentence)?.[1];
  return name !== undefined && personNames(name) !== undefined;
}

function oneAuthor(text: string, knownAuthor: string | undefined): AuthorNote | undefined {
  const match = named.exec(text);
  const withoutVerb = apposition.exec(text);
  const [name, verb, rest] =
    match === null ? [withoutVerb?.[1], 'is', withoutVerb?.[2]] : [match[1], match[2], match[3]];
  const names = personNames(name ?? '');
  if (names === undefined || rest === undefined) return undefined;
  const author = names.join(', ');
  const isKnown = knownAuthor !== undefined && sameName(author, knownAuthor);
  return isKnown || isPost(firstWords(`${verb ?? ''} ${rest}`))
    ? { author, post: postOf(verb ?? 'is', rest) }
    : undefined;
}

/** "A is the director of B and C teaches at D" or "A is ...; C is ...". */
function twoAuthors(text: string): AuthorNote | undefined {
  const parts = text.replace(appendix, '').split(/(?:[;.]\s+|,?\s+and\s+|,?\s+while\s+)(?=\p{Lu})/u);
  for (let cut = 1; cut < Math.min(parts.length, mostParts); cut += 1) {
    const first = oneAuthor(parts.slice(0, cut).join(' and '), undefined);
    if (first?.author === undefined) continue;
    const second = oneAuthor(parts.slice(cut).join(' and '), undefined);
    if (second?.author === undefined) continue;
    return { author: `${first.author}, ${second.author}`, post: `${first.post}; ${second.post}` };
  }
  return undefined;
}

/** "पूर्व राजनयिक हैं" without its verb; a participle keeps it: "पढ़ाती हैं". */
function hindiPost(post: string, verb: string): string {
  return /(?:ती|ते|ता|रहे|रही|रहा|चुके|चुकी)$/.test(post.trim()) ? `${post.trim()} ${verb}` : post.trim();
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 14).join(' ');
}

/** Whether two names are of one person, with or without initials and titles. */
export function sameName(one: string, other: string): boolean {
  if (other.toLowerCase().includes(one.toLowerCase())) return true;
  const [words, others] = [nameWords(one), nameWords(other)];
  const haveInitials = words.length > 1 && others.length > 1;
  return (
    words.at(-1) === others.at(-1) && (!haveInitials || words[0]?.slice(0, 1) === others[0]?.slice(0, 1))
  );
}

/** "the Director of X." as "Director of X"; what comes after a verb other than "is" keeps it: "teaches at X". */
function postOf(verb: string, rest: string): string {
  const post = rest
    .replace(furtherSentences, '')
    .replace(appendix, '')
    .replace(/[\s.;)]+$/, '')
    .replace(/^(?:the|an?)\s+/i, '');
  const doing = verb.replace(/^(?:has|have) /i, '');
  return /^(?:is|are|was|were|been)$/i.test(doing) ? post : `${doing} ${post}`;
}
