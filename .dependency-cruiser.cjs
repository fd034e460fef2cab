// Who may import whom. Type-only imports count: a type that leaks ties two parts together just the same.
const node = { dependencyTypes: ['core'] };

/**
 * @param {string} name
 * @param {string} comment why, and the way out
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Files that need one another cannot be read or tested one at a time. Move what both need into a third file.',
      {},
      { circular: true },
    ),
    forbid(
      'core-stands-alone',
      'The core is the domain: it must run anywhere. Take what it needs from outside as an argument.',
      { path: '^src/core/' },
      { pathNot: ['^src/core/', '^src/library/schemas/', '^node_modules/yaml/'] },
    ),
    forbid(
      'readers-read',
      'A reader turns the bytes of one format into a draft, anywhere. What is made of the draft belongs in src/core/importing.',
      { path: '^src/readers/' },
      { pathNot: ['^src/readers/', '^src/core/', '^node_modules/'] },
    ),
    forbid(
      'readers-stay-apart',
      'The libraries that read PDF, HTML and DOCX are large and meet hostile input: only the worker and the command line load them.',
      { path: '^src/', pathNot: '^src/(readers|worker|cli)/' },
      { path: '^src/readers/' },
    ),
    forbid(
      'present-knows-the-core',
      'View data is made from the core alone, so that it can be tested without a screen. Give it what it needs as an argument.',
      { path: '^src/present/' },
      { pathNot: ['^src/core/', '^src/present/'] },
    ),
    forbid(
      'protocol-knows-data',
      'Messages carry view data and ids. What acts on them belongs in src/host or src/webview.',
      { path: '^src/protocol/' },
      { pathNot: ['^src/core/', '^src/present/', '^src/protocol/'] },
    ),
    forbid(
      'webview-knows-messages',
      'A webview shows what it is sent. Compute it in src/present and send it through src/protocol.',
      { path: '^src/webview/' },
      { pathNot: ['^src/webview/', '^src/protocol/', '^src/present/'] },
    ),
    forbid(
      'host-does-not-reach-into-webviews',
      'The host talks to a webview through src/protocol only.',
      { path: '^src/host/' },
      {
        pathNot: [
          '^src/host/',
          '^src/importer/',
          '^src/core/',
          '^src/present/',
          '^src/protocol/',
          '^src/platform/platform\\.d\\.ts$',
          '^vscode$',
          'node_modules/@types/vscode/',
        ],
      },
    ),
    forbid(
      'vscode-in-the-host-only',
      'Logic that imports `vscode` can only be tested inside VS Code. Put it into src/core or src/present, and adapt it in src/host.',
      { path: '^src/', pathNot: ['^src/host/', '^src/extension\\.ts$'] },
      { path: ['^vscode$', 'node_modules/@types/vscode/'] },
    ),
    forbid(
      'no-node-in-the-extension',
      'The extension also runs in a browser. Use vscode.workspace.fs and what all JavaScript hosts share (src/core/universal.d.ts).',
      { path: '^src/', pathNot: '^src/(cli|platform/desktop)/' },
      node,
    ),
    forbid(
      'platform-behind-its-name',
      'Import `#platform`: the bundler takes the folder of the host that it builds for. The command line has one host alone.',
      { path: '^src/', pathNot: '^src/(platform|cli)/' },
      { path: '^src/platform/(desktop|web)/' },
    ),
    forbid(
      'platform-knows-little',
      'The platform offers what the hosts do differently and knows no feature. Give it what it needs as an argument.',
      { path: '^src/platform/' },
      { pathNot: ['^src/platform/', '^src/core/importing/'], dependencyTypesNot: ['core'] },
    ),
    forbid(
      'worker-reads',
      'The thread reads documents and answers. What is made of them belongs in src/core, what is shown of them in src/host.',
      { path: '^src/worker/' },
      { pathNot: ['^src/worker/', '^src/readers/', '^src/core/', '^src/protocol/'] },
    ),
    forbid(
      'importer-asks-the-thread',
      'It serves the extension and the command line alike: what starts a thread and where files lie are arguments.',
      { path: '^src/importer/' },
      { pathNot: ['^src/importer/', '^src/core/', '^src/protocol/', '^src/platform/platform\\.d\\.ts$'] },
    ),
    forbid(
      'cli-stays-out-of-vscode',
      'The command line offers the core and the view data; the host is for VS Code.',
      { path: '^src/cli/' },
      { path: ['^src/host/', '^src/webview/', '^src/extension\\.ts$'] },
    ),
    forbid(
      'one-composition-root',
      'Only src/extension.ts knows every feature, and nothing needs to know it. Pass what you need as an argument.',
      { path: '^src/' },
      { path: '^src/extension\\.ts$' },
    ),
    forbid(
      'source-does-not-know-its-tests',
      'What tests and scripts need belongs to them.',
      { path: '^src/' },
      { path: ['^test/', '^scripts/'] },
    ),
    forbid(
      'no-development-packages',
      'A user does not have the development dependencies. Bundle what is needed through `dependencies`.',
      { path: '^src/', pathNot: '^src/webview/' },
      { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    ),
    forbid(
      'nothing-unresolved',
      'The import leads nowhere: a wrong path, or a package that is not in package.json.',
      {},
      { couldNotResolve: true, pathNot: '^vscode$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: 'out/dependency-cruiser', strategy: 'metadata' },
  },
};
