// What the compiler does not see. Every ban says what to do instead.
import globals from 'globals';
import tseslint from 'typescript-eslint';

const htmlMessage = 'Foreign text must stay text: build nodes with src/webview/dom.ts and set textContent.';
const codeMessage = 'Text never becomes code here; write the function itself.';

/** @param {readonly string[]} names */
const moduleBans = (names, message) =>
  names.flatMap((name) => [
    { name, message },
    { name: `node:${name}`, message },
  ]);

const offlineMessage =
  'The extension starts no program and opens no connection. Read files with vscode.workspace.fs.';
const programs = ['child_process', 'cluster', 'vm'];
const connections = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'];
const platformMessage =
  'What the two hosts do differently is named in src/platform/platform.d.ts; ask for it there.';

/** @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

const htmlBans = [
  ban('AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]', htmlMessage),
  ban(
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    htmlMessage,
  ),
  ban('CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', htmlMessage),
];

const hostBans = [
  ban(
    'CallExpression[callee.property.name="executeCommand"][arguments.0.type!="Literal"]:not([arguments.0.object.name="commands"])',
    'Name the command in the code, or take it from `commands` of src/host/manifest.ts: a name from data could be any command.',
  ),
  ban(
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'Math.random can be guessed. Use crypto.getRandomValues for a nonce, and take chance as an argument elsewhere.',
  ),
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'out/',
      '.vscode-test/',
      'test-results/',
      'src/core/model/',
      'src/host/manifest.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['{src,test}/**/*.ts'] })),
  {
    files: ['{src,test}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Numbers and the like read well in a template; objects do not, and stay forbidden.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `return report(x)` ends a function that returns nothing as plainly as two lines would.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // VS Code's own API takes any object with `dispose` for a Disposable.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'off',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...moduleBans([...programs, ...connections], offlineMessage),
            ...moduleBans(['worker_threads'], platformMessage),
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...htmlBans, ...hostBans],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'Nothing is sent anywhere and nothing is fetched: everything works offline.',
        })),
        ...['eval', 'Function'].map((name) => ({ name, message: codeMessage })),
      ],
    },
  },
  {
    // A thread that can be ended needs Node.js.
    files: ['src/platform/desktop/{start-worker,node-thread}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: moduleBans([...programs, ...connections], offlineMessage) },
      ],
    },
  },
  {
    // Its lists of addresses are arithmetic; they connect to nothing.
    files: ['src/platform/desktop/public-address.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...moduleBans([...programs, ...connections.filter((name) => name !== 'net')], offlineMessage),
            { name: 'node:net', allowImportNames: ['BlockList', 'isIP'], message: offlineMessage },
          ],
        },
      ],
    },
  },
  {
    // The one way out: one document, for the command that a person gave.
    files: ['src/platform/desktop/download.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: moduleBans([...programs, 'http2', 'tls', 'dgram'], offlineMessage) },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-console': 'off',
      // A test knows what it has put there, and says so where the types are more careful.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    ...tseslint.configs.base,
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error', 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
);
