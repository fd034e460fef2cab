// npm start [-- --port 9770]: opens VS Code with the extension installed, on a sample folder. Sets up what is missing.
import { setUpDependencies, setUpForViewing } from './setup.mjs';
import { continueUnderPinnedNode } from './setup/pinned-node.mjs';
import { SetupProblem, tellProblem } from './setup/problem.mjs';
import { tell } from './setup/progress.mjs';

const help = `npm start [-- options]

Builds Article Notes, installs it in a VS Code with a profile of its own, and opens a sample folder. Where there is a
desktop VS Code and a screen, that is what opens; elsewhere a packaged VS Code is served to a browser on this machine.

  --port <number>   the port of the packaged VS Code (usually 9770)
  --packaged        the packaged VS Code even where there is a desktop
  --help            this text

Everything is kept in .vscode-test/; delete it to begin afresh.`;

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(help);
  else await start(options);
} catch (error) {
  tellProblem(error);
  process.exitCode = 1;
}

/** @param {{ port: number | undefined, packaged: boolean }} options */
async function start({ port, packaged }) {
  await setUpDependencies();
  if (await continueUnderPinnedNode()) return;
  const { findDesktop } = await import('./vscode/find-desktop.mjs');
  const desktop = packaged ? undefined : await findDesktop();
  if (!desktop) await setUpForViewing();

  tell('Building and packing the extension');
  const { packageExtension } = await import('./package.mjs');
  const { makeSampleFolder } = await import('./vscode/sample-folder.mjs');
  const vsix = await packageExtension();
  const sample = await makeSampleFolder();
  if (desktop) await showDesktop(desktop, vsix, sample);
  else await showPackaged(vsix, sample, port);
}

/**
 * @param {string} executable
 * @param {string} vsix
 * @param {{ folder: string, firstFile: string }} sample
 */
async function showDesktop(executable, vsix, sample) {
  const { openDesktop } = await import('./vscode/open-desktop.mjs');
  tell(`Opening ${executable}; close its window to end`);
  await openDesktop(executable, vsix, sample);
}

/**
 * @param {string} vsix
 * @param {{ folder: string, firstFile: string }} sample
 * @param {number | undefined} port
 */
async function showPackaged(vsix, sample, port) {
  const { openPackaged, showInBrowser } = await import('./vscode/open-packaged.mjs');
  tell('Starting the packaged VS Code');
  const { address, stop } = await openPackaged(vsix, sample, port);
  tell('Ready. Open this address in a browser; Ctrl+C ends it.');
  console.log(`\n  ${address}\n`);
  showInBrowser(address);
  await new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, resolve)));
  await stop();
}

/** @param {readonly string[]} given */
function readOptions(given) {
  let port;
  let packaged = false;
  for (const [index, option] of given.entries()) {
    if (option === '--help' || option === '-h') return /** @type {const} */ ('help');
    if (option === '--packaged') packaged = true;
    else if (option === '--port') port = portOf(given[index + 1]);
    else if (given[index - 1] !== '--port') throw new SetupProblem(`Unknown option ${option}.`, help);
  }
  return { port, packaged };
}

/** @param {string | undefined} text */
function portOf(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new SetupProblem(
    `${text ?? 'Nothing'} is not a port.`,
    'Give a number from 1 to 65535 after --port.',
  );
}
