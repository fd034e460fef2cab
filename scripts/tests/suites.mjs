/**
 * @typedef {object} Suite
 * @property {string} name what `npm test -- <name>` calls it
 * @property {string} script the npm script that runs it alone
 * @property {'check' | 'tests'} kind a check counts as one; tests say on their last line how many passed and failed
 * @property {boolean} [needsVsCode] whether it runs in VS Code or in a browser
 */

/** In the order in which they run: what fails fast comes first. @type {readonly Suite[]} */
export const suites = [
  { name: 'types', script: 'check-types', kind: 'check' },
  { name: 'lint', script: 'lint', kind: 'check' },
  { name: 'format', script: 'check-format', kind: 'check' },
  { name: 'imports', script: 'check-imports', kind: 'check' },
  { name: 'unit', script: 'test:unit', kind: 'tests' },
  { name: 'grammar', script: 'test:grammar', kind: 'tests' },
  { name: 'build', script: 'build', kind: 'check' },
  { name: 'package', script: 'test:package', kind: 'tests' },
  { name: 'host', script: 'test:host', kind: 'tests', needsVsCode: true },
  { name: 'web', script: 'test:web', kind: 'tests', needsVsCode: true },
  { name: 'ui', script: 'test:ui', kind: 'tests', needsVsCode: true },
];
