import type { Claim } from '../../core/importing/draft.ts';
import { authorClaims } from './claims/author-claims.ts';
import { authorPostClaims } from './claims/author-post.ts';
import { dateClaims } from './claims/date-claims.ts';
import { metaIn, type PageFacts } from './claims/page-facts.ts';
import { titleClaims } from './claims/title-claims.ts';
import type { PageBlock } from './page-blocks.ts';

/** What a page says of its article; within a field the surest claim comes first. */
export function claimsOf(facts: PageFacts, blocks: readonly PageBlock[], url: string | undefined): Claim[] {
  const publications = publicationClaims(facts);
  const site = publications[0]?.value;
  const urls = urlClaims(facts, url);
  const authors = authorClaims(facts, blocks, site);
  return [
    ...titleClaims(facts, blocks, site),
    ...authors,
    ...dateClaims(
      facts,
      blocks,
      urls.map(({ value }) => value),
    ),
    ...publications,
    ...urls,
    ...otherClaims(facts),
    ...authorPostClaims(
      blocks,
      authors.map(({ value }) => value),
    ),
  ];
}

function publicationClaims({ data, metas }: PageFacts): Claim[] {
  return [
    ...claim('publication', metaIn(metas, ['og:site_name']), 'meta-tag'),
    ...claim('publication', data?.publisher, 'structured-data'),
    ...claim(
      'publication',
      metaIn(metas, [
        'al:ios:app_name',
        'dc.publisher',
        'cre',
        'article:publication',
        'application-name',
        'publisher',
        'copyright',
      ]),
      'meta-tag',
    ),
  ].filter(({ value }) => !/^https?:/.test(value) && value.length < 80);
}

function urlClaims({ canonical, data, metas }: PageFacts, url: string | undefined): Claim[] {
  const claims = [
    ...claim('url', canonical, 'markup'),
    ...claim('url', metaIn(metas, ['og:url']), 'meta-tag'),
    ...claim('url', data?.url, 'structured-data'),
    ...claim('url', url, 'text'),
  ];
  return claims.filter(({ value }) => /^https?:\/\/[^\s"'<>]+$/i.test(value));
}

function otherClaims({ data, metas, language }: PageFacts): Claim[] {
  const keywords = metaIn(metas, [
    'news_keywords',
    'article:tag',
    'keywords',
    'parsely-tags',
    'sailthru.tags',
  ]);
  const tags = metas.get('article:tag') ?? keywords?.split(',') ?? [];
  return [
    ...claim('kind', data?.type, 'structured-data'),
    ...claim('authorPost', data?.authorPost, 'structured-data'),
    ...claim('language', language, 'markup'),
    ...claim('language', data?.language, 'structured-data'),
    ...claim('language', metaIn(metas, ['og:locale', 'content-language', 'language']), 'meta-tag'),
    ...claim('section', data?.section, 'structured-data'),
    ...claim(
      'section',
      metaIn(metas, ['article:section', 'parsely-section', 'section', 'cxenseparse:section']),
      'meta-tag',
    ),
    ...claim('tags', (data?.tags ?? []).slice(0, 20).join(', '), 'structured-data'),
    ...claim(
      'tags',
      tags
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '')
        .slice(0, 20)
        .join(', '),
      'meta-tag',
    ),
  ];
}

function claim(field: Claim['field'], value: string | undefined, from: Claim['from']): Claim[] {
  return value === undefined || value === '' ? [] : [{ field, value, from }];
}
