// What can be measured: downloads with what a person expects of them, in three layouts.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { namesSomeone } from './metadata.mjs';
import { headingsOfHtml, plainOfHtml, plainOfMarkdown } from './plain-text.mjs';

/**
 * @typedef {object} Expected
 * @property {string} text
 * @property {string} [title]
 * @property {readonly string[]} [headings] of the page, where the title was perhaps read off its `title` element
 * @property {string} [author]
 * @property {string} [published] begins with the calendar day
 * @property {readonly string[]} [roles]
 */
/** @typedef {{ name: string, file: string, expected: Expected }} Case */

const downloads = /^(?:download\.(?:txt|md)|page\.html|article\.(?:pdf|docx))$/;

/**
 * @param {string} folder
 * @returns {Promise<Case[]>} by name
 */
export async function casesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name).sort();
  if (names.includes('fixtures') && names.includes('expected')) return markdownPairs(folder);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const cases = await Promise.all(folders.sort().map((name) => casesOf(path.join(folder, name), name)));
  return cases.flat();
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Case[]>}
 */
async function casesOf(folder, name) {
  const files = await readdir(folder);
  if (files.includes('expected.md')) {
    const expected = await ownExpectation(folder, files);
    return files
      .filter((file) => downloads.test(file))
      .map((file) => ({ name: `${name}/${file}`, file: path.join(folder, file), expected }));
  }
  if (!files.includes('source.html') || !files.includes('expected.html')) return [];
  const metadata = JSON.parse(await readFile(path.join(folder, 'expected-metadata.json'), 'utf8'));
  const file = path.join(folder, 'source.html');
  const expected = {
    text: plainOfHtml(await readFile(path.join(folder, 'expected.html'), 'utf8')),
    headings: headingsOfHtml(await readFile(file, 'utf8')),
    ...known({ title: metadata.title, author: metadata.byline, published: metadata.publishedTime }),
  };
  return [{ name, file, expected }];
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Promise<Expected>}
 */
async function ownExpectation(folder, files) {
  const text = plainOfMarkdown(await readFile(path.join(folder, 'expected.md'), 'utf8'));
  if (!files.includes('expected.yaml')) return { text };
  const metadata = parse(await readFile(path.join(folder, 'expected.yaml'), 'utf8'));
  return {
    text,
    ...known({
      title: metadata.title,
      author: metadata.author,
      published: metadata.published,
      roles: metadata.roles,
    }),
  };
}

/**
 * `fixtures/NAME.html` with `expected/NAME.md`: a block of JSON with the metadata, then the text.
 * @param {string} folder
 * @returns {Promise<Case[]>}
 */
async function markdownPairs(folder) {
  const pages = (await readdir(path.join(folder, 'fixtures')))
    .filter((name) => name.endsWith('.html'))
    .sort();
  return Promise.all(
    pages.map(async (page) => {
      const name = page.replace(/\.html$/, '');
      const markdown = await readFile(path.join(folder, 'expected', `${name}.md`), 'utf8');
      const [, json = '{}', text = markdown] = /^```json\n([\s\S]*?)\n```\n([\s\S]*)$/.exec(markdown) ?? [];
      const { title, author, published } = JSON.parse(json);
      const file = path.join(folder, 'fixtures', page);
      const headings = headingsOfHtml(await readFile(file, 'utf8'));
      return {
        name,
        file,
        expected: { text: plainOfMarkdown(text), headings, ...known({ title, author, published }) },
      };
    }),
  );
}

/**
 * @template {Record<string, unknown>} Values
 * @param {Values} values
 * @returns {Partial<Values>} without what is empty, and without an author that is none
 */
function known(values) {
  return /** @type {Partial<Values>} */ (
    Object.fromEntries(Object.entries(values).filter(([field, value]) => isKnown(field, value)))
  );
}

/**
 * @param {string} field
 * @param {unknown} value
 */
function isKnown(field, value) {
  if (typeof value !== 'string') return value !== null && value !== undefined;
  return value.trim() !== '' && (field !== 'author' || namesSomeone(value));
}
