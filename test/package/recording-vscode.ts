import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/setup/place.mjs';

/** What the API consists of; of its types there are no values. */
const types = readFileSync(path.join(root, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
const names = [...types.matchAll(/^\texport (?:class|const|enum|namespace) (\w+)/gm)].map(
  ([, name = '']) => name,
);

/**
 * Stands where a bundle looks for `vscode`: everything is there, does nothing, and each call is written down by its path,
 * such as `window.createTreeView`. It knows nothing of VS Code but the names, so it tells only what a bundle asks for.
 */
export function recordingVscode(): { readonly vscode: unknown; readonly calls: readonly string[] } {
  const calls: string[] = [];
  // A bundle copies what a module has of its own.
  return { vscode: Object.fromEntries(names.map((name) => [name, standIn(name, calls)])), calls };
}

function standIn(at: string, calls: string[]): unknown {
  const note = (): object => {
    calls.push(at);
    return standIn(`${at}()`, calls) as object;
  };
  return new Proxy(function () {}, {
    get(target, name) {
      if (name === 'prototype') return target.prototype as unknown;
      if (name === Symbol.toPrimitive) return () => at;
      // Nothing here is a promise or a list.
      return typeof name === 'symbol' || name === 'then' ? undefined : standIn(`${at}.${name}`, calls);
    },
    apply: note,
    construct: note,
  });
}
