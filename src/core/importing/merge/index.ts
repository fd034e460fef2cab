// What bringing notes to a newer import needs.
export { editNotes } from '../../editing/edit-notes.ts';
export { mergeImport, type NewImport } from './merge-import.ts';
