// What importing does; loaded together, when it is first asked for. On the desktop this is a file of its own (esbuild.js).
export { importDropped } from './dropped-documents.ts';
export { importAgain } from './import-again.ts';
export { importChosen, importFromClipboard } from './import-files.ts';
export { importFromUrl } from './import-from-url.ts';
export { openImported } from './open-imported.ts';
export { proposeWithModel } from './propose-with-model.ts';
export { showLeftOut } from './show-left-out.ts';
export { createImportWorker } from './start-import-worker.ts';
export { writePasted } from './write-pasted.ts';
