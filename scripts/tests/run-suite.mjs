import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup/place.mjs';

/**
 * @typedef {{ suite: string, passed: number, failed: number, seconds: number, remark?: string, ending?: string }} Result
 * `ending` is what a run that failed wrote last, which is where test reports tell of failures
 */

const results = path.join(root, 'test-results');

/**
 * Runs one suite, shows what it writes, and keeps its result in test-results/<suite>.json.
 *
 * A window depends on what else the machine does: a suite that needs one has a second run, and its result says so.
 * @param {import('./suites.mjs').Suite} suite
 * @returns {Promise<Result>}
 */
export async function runSuite(suite) {
  const first = await runOnce(suite);
  const result = first.failed > 0 && suite.needsVsCode ? await runAgain(suite, first) : first;
  await mkdir(results, { recursive: true });
  await writeFile(path.join(results, `${suite.name}.json`), `${JSON.stringify(result, undefined, 2)}\n`);
  return result;
}

/**
 * @param {import('./suites.mjs').Suite} suite
 * @returns {Promise<Result>}
 */
async function runOnce(suite) {
  const begun = Date.now();
  const { code, output } = await runScript(suite.script);
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  const counts = countsOf(suite.kind, code, output);
  const ending = counts.failed > 0 ? { ending: lastLines(output) } : {};
  return { suite: suite.name, ...counts, seconds, ...ending };
}

/**
 * @param {import('./suites.mjs').Suite} suite
 * @param {Result} first
 * @returns {Promise<Result>}
 */
async function runAgain(suite, first) {
  console.log(`${suite.name} failed, and runs once more.`);
  const second = await runOnce(suite);
  const remark = `in a second run; the first had ${first.failed} failed`;
  return { ...first, ...second, remark, seconds: first.seconds + second.seconds };
}

/**
 * @param {string} script
 * @returns {Promise<{ code: number, output: string }>}
 */
function runScript(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', () => resolve({ code: 1, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} output */
function lastLines(output) {
  return output.trimEnd().split('\n').slice(-80).join('\n');
}

/**
 * A suite that crashed, or in which nothing ran, has failed, whatever it says.
 * @param {'check' | 'tests'} kind
 * @param {number} code
 * @param {string} output
 * @returns {Pick<Result, 'passed' | 'failed' | 'remark'>}
 */
export function countsOf(kind, code, output) {
  if (kind === 'check') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const told = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (!told) return { passed: 0, failed: 1, remark: 'ended without a result' };
  const [passed, failed] = [Number(told[1]), Number(told[2])];
  if (passed + failed === 0) return { passed, failed: 1, remark: 'ran no test' };
  if (code !== 0 && failed === 0) return { passed, failed: 1, remark: `ended with exit code ${code}` };
  return { passed, failed };
}
