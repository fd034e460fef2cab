import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compileFunction } from 'node:vm';
import { root } from '../../scripts/setup/place.mjs';
import { run } from '../../scripts/setup/run.mjs';
import { recordingVscode } from './recording-vscode.ts';

const reading = /^workspace\.(fs\.|openTextDocument$|findFiles$)/;

describe('Activation of the built extension', () => {
  before(async function () {
    this.timeout(60_000);
    await run(process.execPath, ['esbuild.js'], { cwd: root });
  });

  for (const host of ['desktop', 'web'] as const) {
    it(`makes the views and commands, and reads no file (${host})`, async () => {
      const { calls } = await activate(`dist/${host}/extension.js`);
      assert.ok(calls.includes('window.createTreeView'), 'there is no outline');
      assert.ok(calls.includes('commands.registerCommand'), 'there are no commands');
      assert.deepEqual(
        calls.filter((call) => reading.test(call)),
        [],
      );
    });

    it(`loads nothing but what VS Code offers, and that once: what reads, parses or imports waits until it is asked for (${host})`, async () => {
      const { required } = await activate(`dist/${host}/extension.js`);
      assert.deepEqual(required, ['vscode']);
    });
  }

  it('makes no formatter of words or dates: each takes longer than all the rest', async () => {
    const made: string[] = [];
    await withIntl(
      (name) => made.push(name),
      () => activate('dist/desktop/extension.js'),
    );
    assert.deepEqual(made, []);
  });

  it('leaves what reads notes, what parses YAML and what imports in files of their own on the desktop', async () => {
    const asked = async (file: string): Promise<readonly string[]> => {
      const code = await readFile(path.join(root, `dist/desktop/${file}`), 'utf8');
      return [
        ...new Set([...code.matchAll(/require\("(\.\/[^"]+)"\)/g)].map(([, named = '']) => named)),
      ].sort();
    };
    assert.deepEqual(await asked('extension.js'), ['./import-actions.js', './notes-work.js']);
    assert.deepEqual(await asked('notes-work.js'), ['./yaml.js']);
    assert.deepEqual(await asked('import-actions.js'), ['./download.js', './notes-work.js', './yaml.js']);
  });

  it('has few files twice on the desktop, and none of them keeps anything', async () => {
    const { outputs } = JSON.parse(await readFile(path.join(root, 'dist/meta.json'), 'utf8')) as Metafile;
    const sizes = ['extension', 'notes-work', 'import-actions'].flatMap((name) =>
      Object.entries(outputs[`dist/desktop/${name}.js`]?.inputs ?? {}),
    );
    const doubled = Map.groupBy(
      sizes.filter(([file, { bytesInOutput }]) => file.startsWith('src/') && bytesInOutput > 0),
      ([file]) => file,
    );
    const files = [...doubled].filter(([, copies]) => copies.length > 1).map(([file]) => file);
    assert.ok(files.length > 0, 'nothing was looked at');
    const bytes = files.map((file) =>
      Math.min(...doubled.get(file)!.map(([, { bytesInOutput }]) => bytesInOutput)),
    );
    assert.ok(bytes.reduce((sum, more) => sum + more) < 12_000, `${files.join(', ')} are too much`);
    const kept = await Promise.all(files.map(async (file) => ((await keepsSomething(file)) ? [file] : [])));
    assert.deepEqual(kept.flat(), madeOnce);
  });
});

/** As much of what esbuild tells as is asked for here. */
interface Metafile {
  readonly outputs: Record<string, { readonly inputs: Record<string, { readonly bytesInOutput: number }> }>;
}

/** Where it does not matter: a tool that is made when it is first needed, and is the same each time. */
const madeOnce = ['src/present/shortened.ts'];

/** Whether a file has, outside its functions, a variable or a collection to be filled: two copies would come apart. */
async function keepsSomething(file: string): Promise<boolean> {
  return /^(?:export )?let |^(?:export )?const .*= new (?:Weak)?(?:Map|Set)\b[^(]*\(\)/m.test(
    await readFile(path.join(root, file), 'utf8'),
  );
}

/** Runs a bundle as the extension host does, and gives what it called and what it loaded. */
async function activate(bundle: string): Promise<{ calls: readonly string[]; required: readonly string[] }> {
  const { vscode, calls } = recordingVscode();
  const required: string[] = [];
  const module = { exports: {} as { activate(context: unknown): void } };
  const require = (name: string): unknown => {
    required.push(name);
    return vscode;
  };
  const source = await readFile(path.join(root, bundle), 'utf8');
  const load = compileFunction(source, ['module', 'exports', 'require']) as (...given: unknown[]) => void;
  load(module, module.exports, require);
  const workspaceState = { get: () => undefined, update: async () => {} };
  module.exports.activate({ subscriptions: [], extensionUri: {}, workspaceState });
  // What it began and did not wait for counts too.
  await setImmediate();
  return { calls, required };
}

/** Tells of every formatter that is made while something runs. */
async function withIntl(tell: (name: string) => void, work: () => Promise<unknown>): Promise<void> {
  const real = globalThis.Intl;
  const told = (name: string | symbol): unknown => {
    if (typeof name === 'string') tell(name);
    return Reflect.get(real, name);
  };
  globalThis.Intl = new Proxy(real, { get: (_target, name) => told(name) });
  try {
    await work();
  } finally {
    globalThis.Intl = real;
  }
}
