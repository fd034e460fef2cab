import assert from 'node:assert/strict';
import { told } from './counted-vscode.ts';
import { withCountedVscode } from './with-counted-vscode.ts';

/** As much of what is loaded as shows whether it was, and how often. */
interface Actions {
  createImportWorker(): { dispose(): void };
}
interface Importing {
  run<Result>(
    work: (actions: Actions, context: { importer: unknown }) => Promise<Result>,
  ): Promise<Result | undefined>;
  dispose(): void;
}
type Load = () => Promise<Actions>;

describe('Importing', () => {
  let started: number;
  let ended: number;
  let createImporting: (load: Load) => Importing;
  const actions: Actions = {
    createImportWorker: () => {
      started += 1;
      return { dispose: () => void (ended += 1) };
    },
  };

  before(async () => {
    const module = (await withCountedVscode('src/host/importing/importing.ts')) as {
      Importing: new (parts: object, load: Load) => Importing;
    };
    createImporting = (load) => new module.Importing({}, load);
  });
  beforeEach(() => {
    [started, ended, told.length] = [0, 0, 0];
  });

  it('loads nothing before it is asked', () => {
    createImporting(() => assert.fail('it was loaded')).dispose();
  });

  it('is loaded once for two who ask at the same time, and starts one reader for both', async () => {
    let loads = 0;
    const importing = createImporting(async () => {
      loads += 1;
      return actions;
    });
    const importers = await Promise.all([1, 2].map(() => importing.run(async (_, { importer }) => importer)));
    assert.equal(loads, 1);
    assert.equal(started, 1);
    assert.ok(importers[0] !== undefined && importers[0] === importers[1]);
    importing.dispose();
    await Promise.resolve();
    assert.equal(ended, 1);
  });

  it('says once that it cannot be loaded, however many ask, does nothing, and tries again the next time', async () => {
    let isThere = false;
    const importing = createImporting(() =>
      isThere
        ? Promise.resolve(actions)
        : Promise.reject(new Error("Cannot find module './import-actions.js'")),
    );
    let done = 0;
    const work = async (): Promise<number> => (done += 1);
    assert.deepEqual(await Promise.all([importing.run(work), importing.run(work)]), [undefined, undefined]);
    assert.equal(done, 0);
    assert.deepEqual(told, [
      'A part of Article Notes cannot be loaded. Install the extension again, then reload the window.',
    ]);
    isThere = true;
    assert.equal(await importing.run(work), 1);
  });

  it('does nothing for who asked before the window was closed and would get it after, and keeps no thread', async () => {
    let load: (loaded: Actions) => void = () => undefined;
    const importing = createImporting(() => new Promise((resolve) => (load = resolve)));
    const asked = importing.run(() => assert.fail('it went on'));
    importing.dispose();
    load(actions);
    assert.equal(await asked, undefined);
    assert.equal(ended, started);
  });

  it('passes on a fault of the work itself, which is no fault of the loading', async () => {
    const importing = createImporting(async () => actions);
    await assert.rejects(
      importing.run(() => Promise.reject(new Error('the work'))),
      /the work/,
    );
    assert.deepEqual(told, []);
  });
});
