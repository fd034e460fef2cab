import { parseLibrary, type Library } from '../core/library/library.ts';
import { libraryTexts } from './library-texts.ts';

/** The bundled frameworks, directives and syllabus. */
export async function readLibrary(folder: string): Promise<Library> {
  return parseLibrary(await libraryTexts(folder, ['frameworks', 'directives', 'syllabus']));
}
