// Builds the extension and packs it as article-notes-<version>.vsix; the last line names the file.
import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { noticeText } from './notice.mjs';
import { binaries, root } from './setup/place.mjs';
import { run } from './setup/run.mjs';

const stage = path.join(root, 'out/package');

/** @returns {Promise<string>} the path of the package */
export async function packageExtension() {
  await run(process.execPath, [path.join(root, 'esbuild.js')], { cwd: root });
  await stageFiles();
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const packagePath = path.join(root, `${name}-${version}.vsix`);
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', packagePath];
  await run(path.join(binaries, 'vsce'), ['package', ...options], { cwd: stage });
  return packagePath;
}

/** vsce reads through the whole folder, node_modules included, before it looks at .vscodeignore: it gets a folder apart. */
async function stageFiles() {
  await rm(stage, { recursive: true, force: true });
  const ignore = await readFile(path.join(root, '.vscodeignore'), 'utf8');
  const packed = ignore.split('\n').filter((line) => line.startsWith('!'));
  const patterns = ['.vscodeignore', ...packed.map((line) => line.slice(1))];
  for await (const file of glob(patterns, { cwd: root })) {
    await cp(path.join(root, file), path.join(stage, file), { recursive: true });
  }
  const readme = path.join(stage, 'README.md');
  await writeFile(readme, readableAlone(await readFile(readme, 'utf8')));
  await writeFile(path.join(stage, 'NOTICE.txt'), await noticeText());
}

/**
 * Pictures and pages that it shows in the repository are not in the package, and no public address has them.
 * @param {string} markdown
 */
function readableAlone(markdown) {
  return markdown.replace(/^!\[.*\n\n/gm, '').replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, '$1');
}

if (process.argv[1] === import.meta.filename) console.log(await packageExtension());
