// Writes the grammars from their templates and the library, so that the editor lights up the words that the code knows.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const templates = path.join(root, 'syntaxes/templates');

/** @returns {Promise<Map<string, string>>} the text of each generated file, by its path in the repository */
export async function generateGrammars() {
  const words = await libraryWords();
  const files = new Map();
  for (const file of (await readdir(templates)).sort()) {
    const grammar = fillGrammar(parse(await readFile(path.join(templates, file), 'utf8')), words);
    const text = JSON.stringify({ information_for_contributors: [origin(file)], ...grammar });
    const target = `syntaxes/${file.replace('.yaml', '.json')}`;
    files.set(target, await format(text, { parser: 'json', printWidth: 110 }));
  }
  return files;
}

/**
 * @param {unknown} node a grammar or a part of one, with placeholders in its strings
 * @param {Record<string, readonly string[]>} words the words that may stand for a placeholder, by its name
 * @returns {unknown} the same with the placeholders filled in
 */
export function fillGrammar(node, words) {
  if (typeof node === 'string') return fillRegex(node, words);
  if (Array.isArray(node)) return node.map((item) => fillGrammar(item, words));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fillGrammar(value, words)]));
}

/**
 * @param {readonly string[]} words
 * @returns {string} alternatives, the longest first: the first that fits wins, and 'examine' would hide 'examine critically'
 */
export function alternatives(words) {
  const ordered = [...new Set(words.map((word) => word.toLowerCase()))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return ordered
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\t]+'))
    .join('|');
}

function fillRegex(text, words) {
  return text.replace(/\{\{(\w+)(?: (\w+))?\}\}/g, (placeholder, name, key) => {
    if (name === 'after') return `(?<=^${key}:|[\\s{,]${key}:)`;
    if (name === 'end') return '(?=[ \\t]*(?:$|[,}\\]])|[ \\t]+#)';
    if (words[name]) return alternatives(words[name]);
    throw new Error(`No words for the placeholder ${placeholder}`);
  });
}

async function libraryWords() {
  const [article, directives, syllabus] = await Promise.all([
    readBundled('schemas/article.schema.json'),
    readBundled('directives.yaml'),
    readBundled('syllabus.yaml'),
  ]);
  return {
    roles: article.definitions.role.enum,
    directives: directives.directives.flatMap((directive) => directive.forms),
    papers: syllabus.papers.map((paper) => paper.id),
  };
}

async function readBundled(file) {
  return parse(await readFile(path.join(root, 'src/library', file), 'utf8'));
}

function origin(template) {
  return `Generated from syntaxes/templates/${template} and src/library by \`npm run generate\`; do not edit.`;
}

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of await generateGrammars()) await writeFile(path.join(root, file), text);
}
