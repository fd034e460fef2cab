// What an import writes.
export { fileNameOf } from './file-name.ts';
export { notesOf } from './notes-of.ts';
export { sourceTextOf, type ImportOrigin } from './source-text-of.ts';
