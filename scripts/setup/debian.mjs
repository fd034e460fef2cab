import { existsSync } from 'node:fs';
import { SetupProblem } from './problem.mjs';
import { run, succeeds } from './run.mjs';

let updated = false;

/** Whether packages can be installed here without asking for a password. */
export async function canInstallDebianPackages() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return isRoot() || (await succeeds('sudo', ['-n', 'true']));
}

/** @param {readonly string[]} packages */
export async function installDebianPackages(packages) {
  try {
    if (!updated) await apt(['update', '-qq']);
    updated = true;
    await apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  } catch (error) {
    throw new SetupProblem(
      `apt-get could not install ${packages.join(' ')}: ${/** @type {Error} */ (error).message}`,
      `Install ${packages.join(' ')} by hand and run the command again.`,
    );
  }
}

/** @param {readonly string[]} args */
async function apt(args) {
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const [program = 'sudo', ...rest] = isRoot() ? environment : ['sudo', '-n', ...environment];
  await run(program, rest);
}

function isRoot() {
  return process.getuid?.() === 0;
}
