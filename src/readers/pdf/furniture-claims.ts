import type { Claim } from '../../core/importing/draft.ts';
import { companyName, looksLikePaper } from '../../core/importing/metadata/publication.ts';
import type { Furniture } from './page-furniture.ts';

const address = /https?:\/\/\S+/;
/** A day in words. One in figures, with the time, is when a browser printed the page. */
const day = /^(?:\p{L}+day,? )?(?:\d{1,2} \p{L}+,? \d{4}|\p{L}+ \d{1,2}, \d{4})$/u;

/** What the heads and feet of the pages say of the article: where it is from, and when it appeared. */
export function furnitureClaims(furniture: readonly Furniture[], title: string | undefined): Claim[] {
  const parts = [...new Set(furniture.flatMap(({ parts }) => parts))];
  return [
    ...first(
      'url',
      parts.map((part) => address.exec(part)?.[0]),
    ),
    ...first(
      'publication',
      parts.map((part) => publicationIn(part, title)),
    ),
    ...first(
      'published',
      parts.map((part) => (day.test(part) ? part : undefined)),
    ),
  ];
}

function first(field: Claim['field'], values: readonly (string | undefined)[]): Claim[] {
  const value = values.find((value) => value !== undefined);
  return value === undefined ? [] : [{ field, value, from: 'text' }];
}

/** A paper's name alone, or behind the title, as browsers and papers print it. */
function publicationIn(part: string, title: string | undefined): string | undefined {
  if (part === title) return undefined;
  const behind = title === undefined ? undefined : afterTitle(part, title);
  const name = companyName(behind ?? part);
  return behind !== undefined || looksLikePaper(name) ? name : undefined;
}

function afterTitle(part: string, title: string): string | undefined {
  if (!part.startsWith(title)) return undefined;
  const [, name] = /^\s*[|–—-]\s*(\p{L}.{2,60})$/u.exec(part.slice(title.length)) ?? [];
  return name;
}
