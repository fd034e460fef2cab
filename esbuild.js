// Bundles the extension for both extension hosts, its webviews, and puts the data they need beside them.
//   node esbuild.js [--dev] [--watch]
const esbuild = require('esbuild');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const dev = process.argv.includes('--dev');
const watch = process.argv.includes('--watch');

/** A bundle above its limit is a sign of something that does not belong in it. */
const limits = {
  'dist/desktop/extension.js': 60_000,
  'dist/desktop/notes-work.js': 65_000,
  'dist/desktop/import-actions.js': 55_000,
  'dist/desktop/yaml.js': 105_000,
  'dist/web/extension.js': 256_000,
  'dist/worker/main.js': 3_000_000,
  'dist/cli.js': 260_000,
};

/** @satisfies {esbuild.BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: !dev && !watch,
  sourcemap: dev || watch ? 'inline' : false,
  legalComments: /** @type {const} */ ('none'),
  metafile: /** @type {const} */ (true),
  logLevel: /** @type {const} */ ('warning'),
};

/** @satisfies {esbuild.BuildOptions} */
const host = {
  ...common,
  entryPoints: ['src/extension.ts'],
  format: /** @type {const} */ ('cjs'),
};

/**
 * For each file that imports `vscode`, esbuild copies the hundreds of names in it, which took a third of the activation: here
 * one module of the bundle imports it and all others share that.
 */
const vscodeOnce = {
  name: 'vscode-once',
  /** @param {esbuild.PluginBuild} build */
  setup: (build) => {
    const namespace = 'vscode-once';
    build.onResolve({ filter: /^vscode$/ }, ({ namespace: importer }) =>
      importer === namespace ? { path: 'vscode', external: true } : { path: 'vscode', namespace },
    );
    build.onLoad({ filter: /^vscode$/, namespace }, () => ({ contents: `export * from 'vscode';` }));
  },
};

/** @param {string} file */
const fromHere = (file) => path.relative(__dirname, file).replaceAll('\\', '/');

/**
 * Node.js comes in through these folders alone: without a platform of its own, esbuild fails at anything that needs Node.js
 * elsewhere, and `#platform` means the folder that is not for browsers (src/package.json).
 * @param {string[]} folders
 * @returns {esbuild.Plugin}
 */
const nodeInAlone = (...folders) => ({
  name: 'node-in-alone',
  setup: (build) =>
    build.onResolve({ filter: /^node:/ }, ({ path: name, importer }) => {
      return folders.some((folder) => fromHere(importer).startsWith(`${folder}/`))
        ? { path: name, external: true }
        : { errors: [{ text: `${name} is for ${folders.join(' and ')} alone.` }] };
    }),
});
const nodeInPlatformAlone = nodeInAlone('src/platform/desktop');
const desktopPlatform = /** @type {const} */ ('neutral');
const webPlatform = /** @type {const} */ ('browser');

/** The YAML parser is half of the code; on the desktop it is a file of its own beside the extension. */
const yamlApart = {
  name: 'yaml-apart',
  /** @param {esbuild.PluginBuild} build */
  setup: (build) => build.onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true })),
};

/** What is loaded when it is first asked for; on the desktop each is a file of its own beside the extension. */
const parts = [
  'src/present/notes-work.ts',
  'src/host/importing/import-actions.ts',
  'src/platform/desktop/download.ts',
];
const partsApart = {
  name: 'parts-apart',
  /** @param {esbuild.PluginBuild} build */
  setup: (build) => {
    const names = parts.map((part) => path.basename(part, '.ts'));
    build.onResolve(
      { filter: new RegExp(`/(${names.join('|')})\\.ts$`) },
      ({ path: named, kind, resolveDir }) =>
        kind !== 'entry-point' && parts.includes(fromHere(path.join(resolveDir, named)))
          ? { path: `./${path.basename(named, '.ts')}.js`, external: true }
          : undefined,
    );
  },
};

/** Schemas explain themselves to people who write notes; the checks at run time do not read that. */
const schemasWithoutProse = {
  name: 'schemas-without-prose',
  /** @param {esbuild.PluginBuild} build */
  setup: (build) =>
    build.onLoad({ filter: /\.schema\.json$/ }, ({ path: file }) => ({
      loader: /** @type {const} */ ('json'),
      contents: JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')), (key, value) =>
        (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
      ),
    })),
};

/** @satisfies {esbuild.BuildOptions} */
const desktop = {
  ...host,
  platform: desktopPlatform,
  outfile: 'dist/desktop/extension.js',
  supported: { 'dynamic-import': false },
  plugins: [vscodeOnce, yamlApart, partsApart, nodeInPlatformAlone, schemasWithoutProse],
};
/** @satisfies {esbuild.BuildOptions} */
const desktopYaml = {
  ...host,
  platform: webPlatform,
  entryPoints: ['yaml'],
  outfile: 'dist/desktop/yaml.js',
};
const desktopParts = parts.map((part) => ({
  ...desktop,
  entryPoints: [part],
  outfile: `dist/desktop/${path.basename(part, '.ts')}.js`,
}));
/**
 * The extension host of a browser loads a single file: its `require` knows nothing but `vscode`, and VS Code's documentation
 * excludes any other way (code.visualstudio.com/api/extension-guides/web-extensions). So the YAML parser is in it, 98 kB
 * of which nothing more can be shaken off: its `Composer` needs the rest.
 */
const web = {
  ...host,
  platform: webPlatform,
  outfile: 'dist/web/extension.js',
  plugins: [vscodeOnce, schemasWithoutProse],
};

/**
 * The thread that reads documents, the same for both hosts: a single file, because a worker in a browser loads no second one.
 * What it imports lazily is run lazily.
 * @satisfies {esbuild.BuildOptions}
 */
const worker = {
  ...common,
  entryPoints: ['src/worker/main.ts'],
  platform: webPlatform,
  format: /** @type {const} */ ('iife'),
  outfile: 'dist/worker/main.js',
  plugins: [schemasWithoutProse],
};
/** @satisfies {esbuild.BuildOptions} */
const workerInNode = {
  ...common,
  entryPoints: ['src/platform/desktop/node-thread.ts'],
  platform: desktopPlatform,
  format: /** @type {const} */ ('cjs'),
  outfile: 'dist/worker/node-thread.js',
  plugins: [nodeInPlatformAlone],
};

/**
 * The command line: like the desktop's extension host, without VS Code. It reads documents by the same thread.
 * @satisfies {esbuild.BuildOptions}
 */
const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  platform: desktopPlatform,
  format: /** @type {const} */ ('cjs'),
  outfile: 'dist/cli.js',
  plugins: [nodeInAlone('src/cli', 'src/platform/desktop')],
};

/**
 * Every folder of src/webview with a main.ts is a page of its own; a style.css beside it is that page's style.
 * @returns {esbuild.BuildOptions & { metafile: true }}
 */
function webviews() {
  const pages = fs.readdirSync('src/webview').filter((name) => fs.existsSync(`src/webview/${name}/main.ts`));
  const entries = pages.flatMap((name) => [
    { in: `src/webview/${name}/main.ts`, out: name },
    ...(fs.existsSync(`src/webview/${name}/style.css`)
      ? [{ in: `src/webview/${name}/style.css`, out: name }]
      : []),
  ]);
  return { ...common, entryPoints: entries, outdir: 'dist/webview', format: 'iife', platform: 'browser' };
}

function bundles() {
  return [desktop, ...desktopParts, desktopYaml, web, worker, workerInNode, cli, webviews()];
}

function copyData() {
  copy('src/library', 'dist/library', (file) => path.basename(file) !== 'schemas');
  for (const file of ['codicon.css', 'codicon.ttf']) {
    copy(`node_modules/@vscode/codicons/dist/${file}`, `dist/media/${file}`);
  }
  // The scripts stay what they are when the folder is copied into a package of another kind.
  const { name, version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
  fs.writeFileSync('dist/package.json', `${JSON.stringify({ name, version, type: 'commonjs' })}\n`);
}

/**
 * @param {string} from
 * @param {string} to
 * @param {(file: string) => boolean} [wanted]
 */
function copy(from, to, wanted = () => true) {
  fs.cpSync(from, to, { recursive: true, filter: wanted });
}

/** The library is data that a person wrote: what is wrong in it must not reach a user. */
function checkLibrary() {
  // Under the pinned Node.js: that of whoever builds may not read TypeScript.
  const { status } = spawnSync('node_modules/.bin/node', ['scripts/check-library.mjs'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The bundled library is not sound: see above. Nothing was built.');
}

function tellSizes() {
  const scripts = [desktop, ...desktopParts, desktopYaml, web, worker, cli].map(({ outfile }) => outfile);
  const written = [...scripts, ...list('dist/webview')];
  for (const file of written) console.log(`${kilobytes(fs.statSync(file).size)}  ${file}`);
  const tooBig = Object.entries(limits).filter(([file, limit]) => fs.statSync(file).size > limit);
  if (dev || tooBig.length === 0) return;
  const told = tooBig.map(([file, limit]) => `${file} is over ${kilobytes(limit).trim()}`).join(', ');
  throw new Error(`${told}. dist/meta.json says what is in it (esbuild.github.io/analyze).`);
}

/** @param {string} folder */
function list(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}

async function build() {
  checkLibrary();
  fs.rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(bundles().map((options) => esbuild.build(options)));
  fs.writeFileSync('dist/meta.json', JSON.stringify(mergedMetafile(results)));
  copyData();
  tellSizes();
}

/** @param {readonly esbuild.BuildResult<{ metafile: true }>[]} results */
function mergedMetafile(results) {
  return {
    inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
    outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)),
  };
}

async function watchAll() {
  copyData();
  const contexts = await Promise.all(bundles().map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching for changes; Ctrl+C ends it.');
}

process.chdir(__dirname);
(watch ? watchAll() : build()).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
