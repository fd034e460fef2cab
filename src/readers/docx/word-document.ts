/** The parts of mammoth's document model that are read (mammoth/lib/documents.js); it has no types of its own. */
export type WordElement =
  | WordParagraph
  | WordTable
  | WordNoteReference
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'break' }
  | { readonly type: 'run' | 'hyperlink'; readonly children: readonly WordElement[] }
  | { readonly type: 'image' | 'bookmarkStart' | 'checkbox' | 'commentReference' };

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly styleName: string | null;
  /** `level` from "0". */
  readonly numbering: { readonly level: string; readonly isOrdered: boolean } | null;
  readonly children: readonly WordElement[];
}

export interface WordTable {
  readonly type: 'table';
  readonly children: readonly {
    readonly type: 'tableRow';
    readonly children: readonly { readonly type: 'tableCell'; readonly children: readonly WordElement[] }[];
  }[];
}

export interface WordNoteReference {
  readonly type: 'noteReference';
  readonly noteType: string;
  readonly noteId: string;
}

export interface WordDocument {
  readonly children: readonly WordElement[];
  readonly notes: {
    resolve(reference: WordNoteReference): { readonly body: readonly WordElement[] } | null;
  };
}
