import type { DropReason } from '../../core/importing/draft.ts';
import type { PageBlock } from './page-blocks.ts';

/** What may follow a request to subscribe or to sign in; "registers of the dead" are none. */
const to = '(?:to|for|now|here|today|with|via|and|or|free|our|in)';
const talk = '(?:write|e-?mail|contact|let us|tell us|get in touch|leave|share|reach|send|join|comment)';

/**
 * Short lines that pages put between the paragraphs of any article; matched on a whole line in small letters. A sentence of an
 * article may begin as one of them does, so more than the beginning is asked for.
 */
const lines: readonly (readonly [DropReason, RegExp])[] = [
  [
    'related-link',
    /^(?:read (?:more|also|next|full story)|also read|related(?: (?:articles?|stor(?:y|ies)|news|topics|posts|links|content|coverage))?|see also|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:stories|news|articles)|most (?:read|popular|viewed)|trending(?: now)?|up next|read more about.{0,80}|(?:ये|यह|इसे) भी पढ़ें.{0,200}|और पढ़ें|संबंधित (?:खबरें|ख़बरें|लेख))[:.…]*$/,
  ],
  [
    'furniture',
    /^(?:advertisement|advertising|ad|sponsored(?: content)?|promoted(?: content)?|story continues(?: below)?(?: (?:this )?ad(?:vertisement)?)?|article continues (?:below|after).{0,40}|continue reading(?: below| the main story)?|scroll (?:down )?to continue.{0,60}|skip advert(?:isement)?|loading\.*|play(?: video)?|close|print|email|e-mail|share|tweet|pin(?: it)?|like|save|copy link|comments?|\d+ comments?|view comments|leave a (?:comment|reply)|post a comment|show (?:more|comments)|load more|back to top|go to top|top|next|previous|view (?:gallery|all|full image)|enlarge(?: image)?|click to (?:enlarge|tweet)|(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|google\+?|flipboard|messenger)|विज्ञापन|शेयर करें|टिप्पणी(?:याँ|यां)?)[:.]*$/,
  ],
  [
    'furniture',
    /^(?:share (?:on|via)\b.{0,60}|share (?:this|the)? ?(?:article|story|post|page|link|on|via|with|:).{0,60}|share this$|follow (?:us|@|him on|her on|the author (?:on|at)|our (?:page|channel|coverage|live)|.{2,40} on (?:twitter|facebook|instagram|x))\b.{0,120}|please (?:enable javascript|sign in|log in|whitelist)\b.{0,120}|click here (?:to|for)\b.{0,120}|by signing up.{0,200}|enter your email.{0,100}|this site is protected by.{0,120}|send (?:us )?(?:your )?(?:tips|feedback|letters).{0,120})$/,
  ],
  [
    'furniture',
    new RegExp(
      `^(?:(?:subscribe|sign up|log ?in|sign in)(?:[.!:]?| ${to}\\b.{0,190})|register(?:[.!:]?| (?:now|here|today|free|for (?:free|our)|to (?:read|continue|comment|access|view|get)|with|or)\\b.{0,160})|(?:get|download) (?:our|the) (?:\\S+ ){0,5}(?:app|newsletter)(?:[.!:]?| (?:now|today|for|on|here|from|to|in|and)\\b.{0,110})|join (?:our|us on|the conversation).{0,120})$`,
    ),
  ],
  [
    'furniture',
    new RegExp(
      `^(?:(?:to|for) (?:read|get|view) (?:more|the full)\\b(?:[^.?!]{0,80}|.{0,60}\\b(?:click|subscribe|visit|go to|log ?in|sign|register|download)\\b.{0,80})|our journalism (?:needs|is|depends|relies|helps)\\b.{0,200}|support (?:our|independent) (?:work|journalis[mt]s?|reporting|newsroom|site|mission|media|coverage|press|writers)\\b.{0,120}|thank(?:s| you) for (?:reading|subscribing|signing up)(?:[.!,]?| (?:our|this|and|along|us)\\b.{0,60}|[.!].{0,60}|.{0,60}\\bsubscribe\\b.{0,100})|want (?:more|to read more)(?:\\?.{0,20}${to}?.{0,60}\\b(?:subscribe|sign|read|join|follow|get)\\b.{0,100}|\\?| (?:stories|news|articles|like|from|updates)\\b.{0,100})|have (?:a tip|something to say)\\b.{0,20}\\? ?(?:${talk}\\b.{0,150})?)$`,
    ),
  ],
  [
    'copyright',
    /^(?:(?:©|\(c\) ?\d|copyright(?: ?[©:]| \(c\)| \d{4}| by\b)|all rights reserved|this (?:material|article) may not be (?:published|reproduced)|unauthori[sz]ed reproduction|the views expressed (?:are|in)|views (?:expressed )?(?:are|is) personal).{0,200}|copyright[^.?!]{0,80}(?:all rights reserved.{0,20})?)$/,
  ],
  [
    'caption',
    /^(?:(?:file )?(?:photo|image|picture|illustration|credit|photograph|photo credit|image credit|image source|photo by|video|graphic|फोटो|तस्वीर)s? ?[:|–—/]|image (?:copyright|caption|source)|media caption|getty images|(?:photo|image|picture|illustration)s? (?:by|courtesy)\b).{0,200}$/,
  ],
  [
    'tag-list',
    /^(?:tags?|topics?|filed under|categories|category|keywords|posted in|tagged(?: with)?|more on|in this story|टैग) ?[:|].{0,300}$/,
  ],
  [
    'metadata',
    /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|created)\b ?(?:on|at|:|-|–|by)?.{0,12}\d(?:.{0,60}\d)?[^.?!]{0,30}|\d+ ?(?:min(?:ute)?s?)(?: |-)?read(?:ing time)?|reading time.{0,30}|by (?:our )?(?:staff|special) (?:reporter|correspondent|writer)|प्रकाशित.{0,80}|अपडेटेड.{0,80})$/,
  ],
];

/** What a line says that is no part of an article, by its words; undefined for all others. */
export function furnitureReason({ plain, kind, letters }: PageBlock): DropReason | undefined {
  if (letters > 260 || kind === 'code' || kind === 'table') return undefined;
  if (isHeadline(plain)) return 'related-link';
  const line = plain.toLowerCase().slice(0, 400).trim();
  return lines.find(([, pattern]) => pattern.test(line))?.[0];
}

const pointer =
  /^(?:read (?:more|also|next|full story|this)|also read|more (?:from|on|in)|related|see also|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don[’']t miss|watch|listen|must read|editor[’']s picks?|explained|opinion|trending|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें)(?![\p{L}\p{M}]) ?[:|–—-]/iu;

/** "Watch: What the river took", but not "Watch: the river will rise again." */
function isHeadline(line: string): boolean {
  const start = pointer.exec(line)?.[0];
  return (
    start !== undefined &&
    line.length <= 260 &&
    /^[\s"'“‘(]*(?:[\p{Lu}\p{Lt}\p{Lo}\d]|$)/u.test(line.slice(start.length))
  );
}
