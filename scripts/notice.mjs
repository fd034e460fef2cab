// The licences of the works of others that are in the package.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './setup/place.mjs';

/** Copied as it is, so that the bundler does not know of it. */
const copied = ['node_modules/@vscode/codicons'];

/** @returns {Promise<string>} the text of NOTICE.txt for what is built in dist/ */
export async function noticeText() {
  const notices = await Promise.all([...(await bundledPackages()), ...copied].map(noticeOf));
  return ['Article Notes contains these works of others.', ...notices].join(`\n\n${'-'.repeat(80)}\n`);
}

/** @returns {Promise<string[]>} folders of the packages of which something is in a bundle */
async function bundledPackages() {
  const { inputs } = JSON.parse(await readFile(path.join(root, 'dist/meta.json'), 'utf8'));
  const folders = Object.keys(inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** @param {string} folder relative to the root */
async function noticeOf(folder) {
  const place = path.resolve(root, folder);
  const { name, version, license } = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
  const files = (await readdir(place)).filter((file) => /^(licen[cs]e|notice)/i.test(file)).sort();
  if (files.length === 0 && !license)
    throw new Error(`${name} says nothing of its licence: it cannot be shipped.`);
  const texts = await Promise.all(files.map((file) => readFile(path.join(place, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n');
}
