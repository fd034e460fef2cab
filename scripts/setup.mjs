// Set-up: what is not there yet is made, once. Until the npm packages are there, only Node.js itself can be used.
import { alone } from './setup/lock.mjs';
import { browser } from './setup/browser.mjs';
import { nodeBinary, npmPackages } from './setup/dependencies.mjs';
import { tell } from './setup/progress.mjs';
import { packagedServer } from './vscode/packaged-server.mjs';
import { packagedWeb } from './vscode/packaged-web.mjs';

/** @typedef {{ title: string, isDone: () => Promise<boolean>, run: () => Promise<void> }} Step */

/** What any script needs. */
export async function setUpDependencies() {
  await setUp([npmPackages], [nodeBinary]);
}

/** Everything the tests run in. */
export async function setUpForTests() {
  await setUp([packagedServer, packagedWeb, browser]);
}

/** The VS Code to be looked at where there is no desktop. */
export async function setUpForViewing() {
  await setUp([packagedServer]);
}

/**
 * @param {readonly (readonly Step[])[]} stages the steps of a stage do not need one another and run side by side
 */
async function setUp(...stages) {
  if ((await missing(stages.flat())).length === 0) return;
  await alone(async () => {
    for (const stage of stages) await takeAll(await missing(stage));
  });
}

/**
 * Waits for every step, even when one fails: the lock must outlive them all.
 * @param {readonly Step[]} steps
 */
async function takeAll(steps) {
  const results = await Promise.allSettled(steps.map(take));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** @param {Step} step */
async function take(step) {
  tell(step.title);
  await step.run();
}

/** @param {readonly Step[]} steps */
async function missing(steps) {
  const done = await Promise.all(steps.map((step) => step.isDone()));
  return steps.filter((_, index) => !done[index]);
}

if (process.argv[1]?.endsWith('setup.mjs')) {
  const { tellProblem } = await import('./setup/problem.mjs');
  try {
    await setUpDependencies();
    await setUpForTests();
    tell('Everything is set up');
  } catch (error) {
    tellProblem(error);
    process.exitCode = 1;
  }
}
