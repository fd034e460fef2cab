/** What a document can be imported from. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** `paragraph`, `list`, `quotation`, `table` and `code` count as paragraphs of the source text; a heading does not. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quotation' | 'table' | 'code';

/** One block of a document, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** As Markdown, without a blank line and without raw HTML; a heading's text has no `#`. */
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
}

/** Why a line of the document is not part of the article. */
export type DropReason =
  /** Stands outside the part of the page that holds the article. */
  | 'outside-article'
  /** Menus, sharing, comments, subscriptions, adverts. */
  | 'furniture'
  /** Head, foot or number of a printed page. */
  | 'page-furniture'
  | 'caption'
  | 'related-link'
  | 'tag-list'
  | 'copyright'
  /** Was read into a metadata field. */
  | 'metadata'
  /** Says again what stands elsewhere in the article. */
  | 'repetition';

/** A line that was left out. */
export interface Dropped {
  /** Plain text, one line. */
  readonly text: string;
  readonly reason: DropReason;
  /** Index of the block of the article before which it stood; the number of blocks for what followed the last. */
  readonly before: number;
}

export type MetadataField =
  | 'title'
  | 'author'
  | 'authorPost'
  | 'publication'
  | 'published'
  | 'updated'
  | 'kind'
  | 'url'
  | 'language'
  | 'section'
  | 'tags'
  | 'taggedBy'
  | 'taggedSubject'
  | 'taggedTopic';

/** What the document says of itself, in one place of it. The surest comes first in a list of claims on one field. */
export interface Claim {
  readonly field: MetadataField;
  /** As written there. */
  readonly value: string;
  readonly from: 'structured-data' | 'meta-tag' | 'markup' | 'text' | 'file-name';
}

/** A document as a reader understood it: its blocks, what it left out, what the document says of itself. */
export interface Draft {
  readonly format: DocumentFormat;
  /** Of the bytes, and how it is known; absent where the format has none (PDF, DOCX). */
  readonly encoding?: {
    readonly name: string;
    readonly from: 'bom' | 'declaration' | 'detection' | 'default';
  };
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly claims: readonly Claim[];
}
