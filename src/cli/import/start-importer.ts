import path from 'node:path';
import { importModelFiles } from '../../core/importing/import-model-files.ts';
import { ImportWorker } from '../../importer/import-worker.ts';
import type { Importer } from '../../importer/importer.ts';
import { startWorker } from '../../platform/desktop/start-worker.ts';
import { libraryTexts } from '../library-texts.ts';

/**
 * What reads documents, with the limits that it has in the editor: in a thread that is ended when one takes too long.
 *
 * @param dist folder of the built scripts
 * @param library folder of the bundled YAML
 */
export function startImporter(dist: string, library: string): Importer {
  const script = path.join(dist, 'worker', 'main.js');
  return new ImportWorker(
    (listener) => startWorker({ fsPath: script }, listener),
    () => libraryTexts(library, importModelFiles),
  );
}
