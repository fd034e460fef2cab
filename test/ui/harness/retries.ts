import { readFolder, restoreFolder } from './workspace-folder.ts';
import type { Workbench } from './workbench.ts';

/** Tells in a `beforeEach` whether its test is tried again. Mocha knows it too, but keeps it to itself. */
export function watchRetries(): (hook: Mocha.Context) => boolean {
  const begun = new Set<string>();
  return ({ currentTest }) => {
    const title = currentTest?.fullTitle() ?? '';
    const isRetry = begun.has(title);
    begun.add(title);
    return isRetry;
  };
}

/**
 * For a suite whose tests write files: before one is tried again, no editor is open and the folder is as it was before the
 * first attempt.
 * @param notes are opened then, where the test began with them
 */
export function restoreBeforeRetries(workbench: () => Workbench, notes: string): void {
  const isRetry = watchRetries();
  let files: ReadonlyMap<string, string> = new Map();
  beforeEach(async function () {
    const { folder } = workbench();
    if (!isRetry(this)) {
      files = await readFolder(folder);
      return;
    }
    await workbench().closeEditors();
    await restoreFolder(folder, files);
    if (files.has(notes)) await workbench().openFile(notes);
  });
}
