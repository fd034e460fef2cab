import type { Claim } from '../../../core/importing/draft.ts';
import { authorNoteOf, sameName } from '../../../core/importing/metadata/author-note.ts';
import { isPost } from '../../../core/importing/metadata/byline.ts';
import type { PageBlock } from '../page-blocks.ts';

/**
 * What a note or a box on the author says of that person, wherever on the page it stands: most of these parts are left out of the
 * article before anyone reads them.
 *
 * @param authors as the page names them
 */
export function authorPostClaims(blocks: readonly PageBlock[], authors: readonly string[]): Claim[] {
  const [author] = authors;
  return blocks.flatMap(({ plain, zone }): Claim[] => {
    const note = authorNoteOf(plain.split('\n', 1)[0] ?? '', author);
    if (note === undefined) return [];
    // A paragraph of the article may be on somebody with a like name.
    if (zone === undefined && !isPost(note.post)) return [];
    const isOnAuthor =
      note.author === undefined
        ? zone === 'metadata'
        : authors.some((known) => sameName(note.author ?? '', known));
    return isOnAuthor ? [{ field: 'authorPost', value: note.post, from: 'text' }] : [];
  });
}
