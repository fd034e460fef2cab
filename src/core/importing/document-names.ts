/** Documents that one import takes at most. */
export const mostDocuments = 1000;

const importable = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx)$/i;

/** Folders that hold no articles. */
const passedOver = new Set(['node_modules', '.git', '.vscode']);

/**
 * Whether a file in a folder that is imported is a document: the source text of notes that lie beside it has been imported.
 *
 * @param beside names of all files of the folder
 */
export function isDocumentName(name: string, beside: ReadonlySet<string>): boolean {
  const notes = name.replace(/\.md$/, '.article.yaml');
  return importable.test(name) && (notes === name || !beside.has(notes));
}

/** Whether a folder of this name may hold documents. */
export function isDocumentFolder(name: string): boolean {
  return !passedOver.has(name);
}
