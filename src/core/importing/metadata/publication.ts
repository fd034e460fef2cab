import type { Collection, Publication } from '../../model/furniture.ts';

/** The known publication whose whole name, or abbreviation, a text is. */
export function publicationNamed(text: string, publications: readonly Publication[]): string | undefined {
  if (text.length > longestName) return undefined;
  const known = formsOf(publications);
  return known.get(keyOf(text));
}

const longestName = 80;
const formsByList = new WeakMap<readonly Publication[], ReadonlyMap<string, string>>();

/** The names by each of their forms; made once for a list, for every line of an article's head is looked up. */
function formsOf(publications: readonly Publication[]): ReadonlyMap<string, string> {
  const known =
    formsByList.get(publications) ??
    new Map(
      publications.flatMap(({ name, also }) => [name, ...also].map((form) => [keyOf(form), name] as const)),
    );
  formsByList.set(publications, known);
  return known;
}

/** "THE PENINSULA POST PVT LTD." as "The Peninsula Post". */
export function companyName(text: string): string {
  const name = text
    .replace(/\W*\ball rights\b.*$/i, '')
    .replace(/[\s,]*\b(?:19|20)\d{2}\b.*$/, '')
    .replace(/[\s,]*\b(?:pvt|private|ltd|limited|inc|llc|llp|group|media|publications?|network)\b.*$/i, '')
    .replace(/[\s.,;:|-]+$/, '')
    .trim();
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}

const paperWords =
  /(?:^|\s)(?:times|express|herald|tribune|post|standard|ledger|courier|sentinel|mirror|review|chronicle|gazette|observer|telegraph|guardian|mail|today|journal|daily|star|patrika|samachar|dispatch|examiner|record|register|bulletin|monitor|independent|weekly|monthly|quarterly|magazine|newspaper|advocate|enquirer|inquirer|argus|reporter|statesman|pioneer|compass|globe|sun|echo|beacon|banner|voice|citizen|outlook|frontline|digest|correspondent)$|(?:^|\s)(?:समाचार|पत्रिका|टाइम्स|टुडे|जागरण|भास्कर|उजाला|एक्सप्रेस|संदेश|सन्देश|ज्योति|प्रभात|खबर|ख़बर|दर्पण|वार्ता|मित्र|केसरी|दुनिया|सत्ता|हिंदुस्तान|हिन्दुस्तान|सहारा|मंथन|चिंतन|लोकमत)$/iu;

/** Whether a line of a few words has the shape of a newspaper's name that is not known: "The Frontier Tribune", "जनपद समाचार". */
export function looksLikePaper(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 60) return false;
  const isName = words.every((word) => /^(?:\p{Lu}|\p{Lo}|(?:of|and|the|&)$)/u.test(word));
  return isName && paperWords.test(text.trim());
}

/** The known publication to which an address belongs; the longest domain counts. */
export function publicationAt(url: string, publications: readonly Publication[]): string | undefined {
  const host = hostOf(url);
  const found = publications.flatMap(({ name, domains }) =>
    domains
      .filter((domain) => host === domain || host.endsWith(`.${domain}`))
      .map((domain) => ({ name, domain })),
  );
  return found.sort((a, b) => b.domain.length - a.domain.length)[0]?.name;
}

const domainShape = /^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}$/;

/** The known publication whose domain, "tribuneindia.com", a text is. */
export function publicationAtDomain(text: string, publications: readonly Publication[]): string | undefined {
  return domainShape.test(text) ? publicationAt(`https://${text}/`, publications) : undefined;
}

/**
 * The publication that a "Source:" line or a page's claim names: a known one by any of its forms, also with a date or a title behind
 * it; any other name as it stands.
 */
export function publicationFrom(claim: string, publications: readonly Publication[]): string {
  const text = claim.replace(/\s+/g, ' ').trim();
  const [first = text] = text.split(/\s*(?:[|,(–—]|\s-\s)\s*/);
  const domain = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)/i.exec(text)?.[1];
  return (
    publicationNamed(text, publications) ??
    publicationNamed(first, publications) ??
    (domain === undefined ? undefined : publicationAt(`https://${domain}/`, publications)) ??
    (first === '' ? text : first)
  );
}

/** The collection that a line or an address names, by its usual name; the text itself without its domain's end, if unknown. */
export function collectionFrom(claim: string, collections: readonly Collection[]): string {
  const lower = claim.toLowerCase();
  const known = collections.find(({ forms }) => forms.some((form) => lower.includes(form)));
  return (
    known?.name ??
    claim.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\.(?:com|in|org|net|co\.in)\b.*$/i, '')
  );
}

function hostOf(url: string): string {
  return (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase();
}

function keyOf(text: string): string {
  return (
    text
      .toLowerCase()
      // What makes a sign a picture is a mark, but of no letter.
      .replaceAll('\ufe0f', '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}
