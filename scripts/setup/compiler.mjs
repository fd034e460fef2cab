// Two modules of the VS Code server are compiled on the spot.
import { canInstallDebianPackages, installDebianPackages } from './debian.mjs';
import { SetupProblem } from './problem.mjs';
import { succeeds } from './run.mjs';

const tools = ['c++', 'make', 'python3'];

export async function ensureCompiler() {
  if ((await missingTools()).length > 0 && (await canInstallDebianPackages()))
    await installDebianPackages(['g++', 'make', 'python3']);
  const missing = await missingTools();
  if (missing.length === 0) return;
  throw new SetupProblem(
    `The VS Code server needs ${missing.join(', ')} to compile two of its modules.`,
    process.platform === 'darwin'
      ? 'Run `xcode-select --install` and then the command again.'
      : 'Install a C++ compiler, make and Python 3 (Debian and Ubuntu: `sudo apt-get install g++ make python3`) and run the command again.',
  );
}

async function missingTools() {
  const found = await Promise.all(tools.map((tool) => succeeds(tool, ['--version'])));
  return tools.filter((_, index) => !found[index]);
}
