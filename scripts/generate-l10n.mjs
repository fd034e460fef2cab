// Collects every message that goes through `t('...')` or `l10n.t('...')` into the bundle that translators start from.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');

/** @returns {Promise<Map<string, string>>} the bundle's text, by its path in the repository */
export async function generateL10n() {
  const messages = new Set();
  for (const file of await sources()) {
    const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest);
    collect(source, messages);
  }
  const bundle = Object.fromEntries([...messages].sort().map((message) => [message, message]));
  return new Map([['l10n/bundle.l10n.json', `${JSON.stringify(bundle, undefined, 2)}\n`]]);
}

async function sources() {
  const entries = await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {ts.Node} node @param {Set<string>} messages */
function collect(node, messages) {
  if (ts.isCallExpression(node) && isTranslate(node.expression)) {
    const [message] = node.arguments;
    if (message !== undefined && ts.isStringLiteralLike(message)) messages.add(message.text);
  }
  ts.forEachChild(node, (child) => collect(child, messages));
}

/** `t(...)`, `l10n.t(...)` and `vscode.l10n.t(...)` @param {ts.Expression} callee */
function isTranslate(callee) {
  if (ts.isIdentifier(callee)) return callee.text === 't';
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}
