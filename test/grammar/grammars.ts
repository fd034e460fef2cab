import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

type Registry = InstanceType<typeof textmate.Registry>;

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

type RawGrammar = ReturnType<typeof textmate.parseRawGrammar>;

/** YAML and Markdown as some editor knows them; our grammars build on both. */
export interface Base {
  readonly name: string;
  readonly grammars: () => readonly RawGrammar[];
}

const root = path.resolve(import.meta.dirname, '../..');
const resolve = createRequire(import.meta.url).resolve;

/** The two base grammars from a package, and those of each VS Code that set-up has unpacked. */
export const bases: readonly Base[] = [
  packagedBase(),
  ...globSync('.vscode-test/{web/*,vscode-server-*/lib/vscode}/extensions', { cwd: root }).map(unpackedBase),
];

/** A registry with the base's grammars and, unless `bare`, with those that package.json contributes. */
export async function createRegistry(base: Base, { bare = false } = {}): Promise<Registry> {
  const ours = bare ? [] : contributedGrammars();
  const all = [...base.grammars(), ...ours.map((grammar) => readGrammar(path.join(root, grammar.path)))];
  const grammars = new Map(all.map((grammar) => [grammar.scopeName, grammar]));
  return new textmate.Registry({
    onigLib: loadOniguruma(),
    loadGrammar: (scopeName) => Promise.resolve(grammars.get(scopeName) ?? null),
    getInjections: (scopeName) =>
      ours.filter((grammar) => grammar.injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
}

function contributedGrammars(): readonly Contribution[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    contributes: { grammars: readonly Contribution[] };
  };
  return manifest.contributes.grammars;
}

function packagedBase(): Base {
  const files = ['yaml', 'markdown'].map((name) => resolve(`tm-grammars/grammars/${name}.json`));
  return { name: 'tm-grammars', grammars: () => files.map(readGrammar) };
}

function unpackedBase(extensions: string): Base {
  const cwd = path.join(root, extensions);
  const files = globSync('{yaml,markdown-basics}/syntaxes/*.tmLanguage.json', { cwd });
  return {
    name: extensions.split(path.sep).slice(1, 2).join(),
    grammars: () => files.map((file) => readGrammar(path.join(cwd, file))),
  };
}

function readGrammar(file: string): RawGrammar {
  return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
}

let loaded: Promise<void> | undefined;

async function loadOniguruma() {
  loaded ??= oniguruma.loadWASM(readFileSync(resolve('vscode-oniguruma/release/onig.wasm')));
  await loaded;
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}
