import { nameInSmall } from '../../../core/importing/metadata/person-name.ts';

const lead =
  /^(?:(?:(?:post(?:ed)?|written|authored|penned|curated|compiled|story|report(?:ed)?|text|words|column|opinion|analysis|guest (?:post|column)|article) )?by|authors?|writer|from|लेखक|लेखिका|द्वारा|von|par|por)\s*[:：-]?\s+/iu;
const placeholder =
  /^(?:(?:written |posted |story )?by:?|admin(?:istrator)?|editor|editors|staff|author|authors|unknown|guest|guest author|null|undefined|none|n\/a|user|root|last|anonymous|default|webmaster|posted by|more|read more|follow|share|about the author|view all posts.*|see all.*|.*\bicon)$/i;
const post =
  /\b(?:editor|correspondent|reporter|writer|columnist|contributor|journalist|producer|analyst|staff|desk chief|bureau chief|photographer|professor|director|fellow|chief|head of)\b/i;
/** Behind a name, whatever stands before it: "Games Editor", "Vice President", "MA". */
const office =
  /\b(?:editor|correspondent|president|director|professor|columnist|lecturer|economist|secretary|ambassador|advocate|founder)$|^(?:MA|BA|PhD|Ph\.D\.?|MD|IAS|IPS|IFS|CEO|MP|MLA)$/i;
const qualified =
  /^(?:our|the|staff|senior|special|chief|political|business|health|science|sports?|legal|world|news|managing|deputy|associate|assistant|contributing|guest|foreign|environment|economics?|education|technology|features?|opinion|city|national|executive|consulting)\b/i;
/** "Asha Verma Senior Washington Correspondent": two elements of the page that only a style sheet holds apart. */
const nameWithPost =
  /^(\p{Lu}[\p{L}\p{M}.'’-]* (?:\p{Lu}[\p{L}\p{M}.'’-]* )?\p{Lu}[\p{L}\p{M}.'’-]*)\s+((?:senior|special|chief|political|business|staff|managing|deputy|associate|assistant|contributing|guest|foreign|executive|principal|national|consulting)\b.*)$/iu;
const address = /\bhttps?:|\bwww\.|@|\b[\w-]+\.(?:com?|in|org|net|info|news|[a-z]{2})(?:\.[a-z]{2})?$/i;
/** A full stop behind a word ends a sentence; behind an initial or a title it does not. */
const noName = /[<>{}[\]=]|\d{2}|(?:\p{Ll}{4}\.|[!?])\s+\p{Lu}/u;
const tail =
  /\s*(?:\||•|·|—|–|\s-\s|\n|\bupdated\b|\bpublished\b|\bposted\b|\blast modified\b|\bon (?=\w+day\b|\w+ \d)|\d{1,2}[ :/.-]|\b(?:edited|reviewed|photograph\w*|illustrat\w+|translated|photos?) by\b|प्रकाशित|अपडेट|\bfollow\b|\bat \d).*$/isu;
const days = /[\s,]+(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*$/i;
const months = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d.*$/i;
const agency =
  '(?:Associated Press|Press Trust of India|Asian News International|Indo-Asian News Service|United News of India|' +
  'Agence France-Presse|(?:Thomson )?Reuters|Bloomberg(?: News)?|AP|PTI|ANI|IANS|UNI|AFP|TNN|BBC(?: News)?|CNN|CNBC|MSNBC|' +
  'NBC(?: News)?|CBS(?: News)?|ABC(?: News)?|CBC(?: News)?|NPR|PBS|NDTV|USA TODAY)';
const isAgency = new RegExp(`^(?:the )?${agency}$`, 'i');
/** Behind a whole name only: some of these are names too. */
const ofAgency = new RegExp(
  `^(\\p{L}[\\p{L}\\p{M}.'’-]*(?: \\p{L}[\\p{L}\\p{M}.'’-]*)+?),?\\s+(?:of |for )?(?:[Tt]he )?${agency}$`,
  'u',
);
const ofDesk =
  /\b(?:desk|bureau|news service|newsroom|editorial(?: board| team| writers?)?|staff|team|agenc(?:y|ies)|network|media|press|limited|ltd|publications?)$|(?:मंडल|डेस्क|ब्यूरो|संवाददाता|टीम|एजेंसी)$|^(?:our|the|staff|special|ht|et|tnn|dc|express) (?:.* )?(?:correspondents?|reporters?|editors?|writers?)$/iu;

/**
 * The names in a byline, as written, without "By", dates and addresses; the news agency for which someone writes is left out.
 * @param isField whether the text stands where only names do; a line of the page also has posts, which are left out
 */
export function namesIn(byline: string, isField = false): string[] {
  if (byline.length > 300) return [];
  const bare = byline
    .replace(/\((?!retd|rtd)[^)]*\)|\S*(?:https?:|www\.|@)\S*/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Ll})(?=(?:Edited|Reviewed|Curated|Published|Updated|Posted)\b)/gu, ' | ')
    .replace(/^[\s:|•·,–—-]+/, '')
    .replace(lead, '')
    .replace(tail, '')
    .replace(months, '')
    .replace(days, '');
  const parts = partsOf(bare).map((part) => withoutPost(part.replace(lead, '').trim()));
  // What follows a post is the body where a person holds it.
  const end = parts.findIndex((part, at) => at > 0 && (isPost(part) || office.test(part)));
  const names = (end === -1 ? parts : parts.slice(0, end))
    .filter((part) => isName(part) && (isField || !isPost(part)))
    .map((name) => (name.includes(' ') ? nameInSmall(name) : name));
  const people = names.filter((name) => !isAgency.test(name));
  return [...new Set(people.length > 0 ? people : names)].slice(0, 12);
}

/** Whether nobody is named, only a body that many write for: an agency, a desk, "Our Special Correspondent". */
export function isOfNobody(name: string): boolean {
  return isAgency.test(name) || ofDesk.test(name);
}

/** "and" joins names, and now and then the words of one: "Mac & i". */
function partsOf(names: string): string[] {
  const divided = names.split(/\s*(?:,|;|\/|&|\band\b|\bwith\b|और|एवं|\bund\b|\bet\b)\s*/iu);
  const isOneName = divided.length === 2 && divided.some((part) => /^(?:\p{Ll}\p{L}?|\p{L})$/u.test(part));
  return isOneName ? [names] : divided;
}

function withoutPost(name: string): string {
  return name.replace(nameWithPost, '$1').replace(ofAgency, '$1');
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !/\p{L}/u.test(text)) return false;
  if (placeholder.test(text) || address.test(text) || noName.test(text)) return false;
  return text.split(/\s+/).length <= 6;
}

/** "Political Editor", "our correspondent", "Professor of Law at a university"; but not "Jane Reporter". */
function isPost(text: string): boolean {
  const words = text.split(/\s+/).length;
  return post.test(text) && (words !== 2 || qualified.test(text));
}
