import type { Block, Claim } from '../draft.ts';
import type { CleaningModel } from '../furniture/cleaning-model.ts';
import type { ArticleMetadata } from '../imported-article.ts';
import { readLine } from '../text/inline-markdown.ts';
import { authorOf } from './author-of.ts';
import { claimed } from './claims.ts';
import { kindNamed, kindOfTitle, kindOfUrl, titleLabel } from './kind-of.ts';
import { languageOf } from './language-of.ts';
import {
  collectionFrom,
  companyName,
  looksLikePaper,
  publicationAt,
  publicationFrom,
  publicationNamed,
} from './publication.ts';
import { sentenceCase } from './sentence-case.ts';
import { firstDay } from './written-day.ts';

/**
 * What the document says of its article. Of several claims on one field the surest counts (see `claimed`); within the text, the head
 * goes before the foot, for it was read first. What nothing says is absent: nothing is made up.
 *
 * @param hints what lines give away without saying it
 */
export function metadataOf(
  claims: readonly Claim[],
  hints: readonly Claim[],
  blocks: readonly Block[],
  model: CleaningModel,
): ArticleMetadata {
  const first = (field: Claim['field']): string | undefined => claimed(claims, field)[0];
  const body = blocks.map(({ text }) => readLine(text.slice(0, 20_000)));
  const title = titleOf(claims, model);
  const url = claimed(claims, 'url').find((address) => /^https?:\/\/\S+$/i.test(address));
  const publication = publicationOf(claims, hints, url, model);
  const author = authorOf(claims, publication, model);
  const authorPost = first('authorPost');
  // A page that says only when it was changed is dated by that.
  const published = firstDefined([...claimed(claims, 'published'), ...claimed(claims, 'updated')], firstDay);
  const language = languageFrom(claims, body);
  const kind = kindOf(claims, hints, url);
  const tagged = taggedOf([...claims, ...hints], model);
  return {
    ...(title !== undefined && {
      title: sentenceCase(titleLabel(title)?.rest ?? readLine(title), body, model.capitals, language),
    }),
    ...(author !== undefined && { author }),
    ...(authorPost !== undefined && { authorPost }),
    ...(publication !== undefined && { publication }),
    ...(published !== undefined && { published }),
    ...(kind !== undefined && { kind }),
    ...(url !== undefined && { url }),
    language,
    ...(tagged !== undefined && { tagged }),
    tags: tagsOf(claims),
  };
}

/** Without the publication behind it: "Title | The Paper". */
function titleOf(claims: readonly Claim[], { publications }: CleaningModel): string | undefined {
  const [title] = claimed(claims, 'title');
  const [, own, paper = ''] = /^(.{3,})\s+[|–—-]\s+([^|–—]{3,40})$/u.exec(title ?? '') ?? [];
  return own !== undefined && publicationNamed(paper, publications) !== undefined ? own.trim() : title;
}

/** A claim, or the address, or a mere hint if it names a known paper, has the shape of a paper's name, or signs the article. */
function publicationOf(
  claims: readonly Claim[],
  hints: readonly Claim[],
  url: string | undefined,
  { publications }: CleaningModel,
): string | undefined {
  const [claim] = claimed(claims, 'publication');
  if (claim !== undefined) return publicationFrom(claim, publications);
  const byUrl = url === undefined ? undefined : publicationAt(url, publications);
  const authors = claimed(claims, 'author').map((author) => author.toLowerCase());
  return (
    byUrl ??
    firstDefined(claimed(hints, 'publication'), (hint) => {
      const name = companyName(hint);
      const isPaper = looksLikePaper(name) || authors.includes(name.toLowerCase());
      return publicationNamed(name, publications) ?? (isPaper ? name : undefined);
    })
  );
}

/** By label, section or address; an article with a note on what its author does is an opinion piece, save a reporter's. */
function kindOf(
  claims: readonly Claim[],
  hints: readonly Claim[],
  url: string | undefined,
): ArticleMetadata['kind'] {
  const hinted = claimed(hints, 'kind');
  const kinds = [...claimed(claims, 'kind'), ...hinted.filter((kind) => kind !== 'op-ed')];
  const byLabel = firstDefined([...kinds, ...claimed(claims, 'section')], kindNamed);
  const byUrl = url === undefined ? undefined : kindOfUrl(url);
  const [title = ''] = claimed(claims, 'title');
  const byTitle = kindOfTitle(title);
  const isNoted = claims.some(
    ({ field, from, value }) => field === 'authorPost' && from === 'text' && !isOfReporter(value),
  );
  const byNote = isNoted ? 'op-ed' : undefined;
  const said = byLabel ?? byUrl ?? byTitle;
  // A report whose views are personal is an opinion piece in a section of news.
  const isOpinion = hinted.includes('op-ed') && (said === undefined || said === 'report');
  return isOpinion ? 'op-ed' : (said ?? byNote);
}

function isOfReporter(post: string): boolean {
  return /\b(?:reporter|correspondent|bureau|staff writer|covers|covering)\b/i.test(post);
}

function languageFrom(claims: readonly Claim[], body: readonly string[]): string {
  const found = languageOf(body.join('\n').slice(0, 50_000));
  if (found !== 'und') return found;
  const claim = /^[a-z]{2,3}\b/i.exec(claimed(claims, 'language')[0] ?? '')?.[0];
  return claim?.toLowerCase() ?? found;
}

function taggedOf(claims: readonly Claim[], { collections }: CleaningModel): ArticleMetadata['tagged'] {
  const [by] = claimed(claims, 'taggedBy');
  const [subject] = claimed(claims, 'taggedSubject');
  const [topic] = claimed(claims, 'taggedTopic');
  if (by === undefined && subject === undefined && topic === undefined) return undefined;
  return {
    ...(by !== undefined && { by: collectionFrom(by, collections) }),
    ...(subject !== undefined && { subject }),
    ...(topic !== undefined && { topic }),
  };
}

function tagsOf(claims: readonly Claim[]): readonly string[] {
  const tags = claimed(claims, 'tags').flatMap((list) => {
    const divider = list.includes(' / ') ? /\s+\/\s+/ : /[,;|•]|#(?=\p{L})/u;
    return list.split(divider).map((tag) => tag.replace(/^#/, '').trim());
  });
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

function firstDefined<T>(values: readonly string[], read: (value: string) => T | undefined): T | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
