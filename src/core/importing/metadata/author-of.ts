import type { Claim } from '../draft.ts';
import type { CleaningModel } from '../furniture/cleaning-model.ts';
import { claimed } from './claims.ts';
import { isPersonName } from './person-name.ts';
import { looksLikePaper, publicationNamed } from './publication.ts';

/** Where Hindi papers have their desks: the place stands behind the name. */
const hindiPlaces = new Set(
  'नई दिल्ली,दिल्ली,मुंबई,कोलकाता,चेन्नई,लखनऊ,पटना,भोपाल,इंदौर,जयपुर,रांची,रायपुर,देहरादून,चंडीगढ़,वाराणसी,कानपुर,प्रयागराज'.split(
    ',',
  ),
);

/**
 * A paper that signs with its own name has no author; but a page of one person's own says that person's name as its own.
 * A place or the paper behind the name is no other author.
 */
export function authorOf(
  claims: readonly Claim[],
  publication: string | undefined,
  { publications, capitals }: CleaningModel,
): string | undefined {
  const isPerson = (author: string): boolean =>
    isPersonName(author) &&
    !looksLikePaper(author) &&
    !author.split(' ').some((word) => capitals.names.has(word.toLowerCase()));
  const mayBeAuthor = ({ value, from }: Claim): boolean =>
    publicationNamed(value, publications) === undefined &&
    (value.toLowerCase() !== publication?.toLowerCase() || (from !== 'text' && isPerson(value)));
  const isElse = (name: string): boolean =>
    capitals.names.has(name.toLowerCase()) ||
    hindiPlaces.has(name) ||
    publicationNamed(name, publications) !== undefined;
  return claimed(claims.filter(mayBeAuthor), 'author')[0]
    ?.split(', ')
    .filter((name, at) => at === 0 || !isElse(name))
    .join(', ');
}
