// The specs that run inside an extension host are one bundle: the host loads a single file. Those of test/vscode run in
// both hosts.
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/place.mjs';

/**
 * @param {'host' | 'web'} suite the folder of test/ with the specs of this host alone
 * @param {string} runner the module with `runSpecs`
 * @param {import('esbuild').BuildOptions} options
 * @param {readonly string[]} wanted parts of the names of specs; all of them where there is none
 * @returns {Promise<string>} the bundle, which exports `run`
 */
export async function bundleSpecs(suite, runner, options, wanted = process.argv.slice(2)) {
  const all = await Array.fromAsync(glob(`test/{vscode,${suite}}/**/*.test.ts`, { cwd: root }));
  const specs = all
    .filter((spec) => wanted.length === 0 || wanted.some((part) => path.basename(spec).includes(part)))
    .sort();
  const outfile = path.join(root, `out/${suite}/index.js`);
  await build({
    stdin: {
      contents: entry(runner, specs),
      resolveDir: root,
      sourcefile: `${suite}-specs.ts`,
      loader: 'ts',
    },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile,
    ...options,
  });
  return outfile;
}

/**
 * @param {string} runner
 * @param {readonly string[]} specs
 */
function entry(runner, specs) {
  return [
    `import { runSpecs } from './${runner}';`,
    'export const run = () => runSpecs(() => {',
    ...specs.map((spec) => `  require('./${spec}');`),
    '});',
  ].join('\n');
}
