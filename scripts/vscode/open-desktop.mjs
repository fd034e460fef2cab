import { spawn } from 'node:child_process';
import path from 'node:path';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { run } from '../setup/run.mjs';
import { seedSettings, startProfile } from './profile.mjs';

/** Electron has no sandbox for root. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Opens the desktop VS Code with the extension installed, in a profile of its own; ends when the window is closed.
 * @param {string} executable
 * @param {string} vsix
 * @param {{ folder: string, firstFile: string }} sample
 */
export async function openDesktop(executable, vsix, { folder, firstFile }) {
  const { data, extensions } = startProfile;
  const profile = ['--user-data-dir', data, '--extensions-dir', extensions, ...sandbox];
  await seedSettings(path.join(data, 'User'));
  const program = resolveCliPathFromVSCodeExecutablePath(executable);
  await run(program, ['--install-extension', vsix, '--force', ...profile]);
  const window = spawn(program, [...profile, '--wait', '--new-window', folder, firstFile], {
    stdio: 'ignore',
  });
  await new Promise((resolve) => window.on('close', resolve));
}
