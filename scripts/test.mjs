// npm test [-- suite...]: sets up what is missing, runs every suite (or those named), and adds up.
import { setUpDependencies, setUpForTests } from './setup.mjs';
import { continueUnderPinnedNode } from './setup/pinned-node.mjs';
import { SetupProblem, tellProblem } from './setup/problem.mjs';
import { tell } from './setup/progress.mjs';
import { runSuite } from './tests/run-suite.mjs';
import { suites } from './tests/suites.mjs';

try {
  const wanted = suitesNamed(process.argv.slice(2));
  await setUpDependencies();
  if (!(await continueUnderPinnedNode())) {
    if (wanted.some(({ needsVsCode }) => needsVsCode)) await setUpForTests();
    process.exitCode = await runAll(wanted);
  }
} catch (error) {
  tellProblem(error);
  process.exitCode = 1;
}

/** @param {readonly string[]} names */
function suitesNamed(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    throw new SetupProblem(
      `There is no suite called ${unknown.join(', ')}.`,
      `Name one or more of: ${suites.map(({ name }) => name).join(', ')}; or none, for all.`,
    );
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

/**
 * @param {readonly import('./tests/suites.mjs').Suite[]} wanted
 * @returns {Promise<number>} exit code
 */
async function runAll(wanted) {
  const results = [];
  for (const suite of wanted) {
    tell(`${suite.name} (npm run ${suite.script})`);
    results.push(await runSuite(suite));
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  // Minutes of other suites stand between a failure and the end: what reads only the end of a log must find it there.
  for (const { suite, ending } of results)
    if (ending) console.log(`\nA run of ${suite} failed. It ended with:\n${ending}`);
  console.log(`\n${results.map(row).join('\n')}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** @param {import('./tests/run-suite.mjs').Result} result */
function row({ suite, passed, failed, seconds, remark }) {
  const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
  return `${failed === 0 ? '  ' : '! '}${suite.padEnd(10)}${counts} ${seconds.toFixed(1).padStart(7)} s${remark ? `  ${remark}` : ''}`;
}
