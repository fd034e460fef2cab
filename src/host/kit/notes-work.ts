import type * as NotesWork from '../../present/notes-work.ts';
import { loadPart } from './load-part.ts';

/** The functions that work on notes: activation does not wait for them. @throws as `loadPart` */
export function notesWork(): Promise<typeof NotesWork> {
  return loadPart(() => import('../../present/notes-work.ts'));
}
