import { spawn } from 'node:child_process';

/** A program that ended badly, with all that it wrote. */
export class ProgramFailed extends Error {
  /**
   * @param {string} command
   * @param {number | string | null} end exit code or signal
   * @param {string} output
   */
  constructor(command, end, output) {
    super(`\`${command}\` ended with ${end}:\n${lastLines(output)}`);
    this.name = 'ProgramFailed';
    this.output = output;
  }
}

/**
 * Runs a program to its end and gives what it wrote; throws `ProgramFailed` when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeout?: number }} [options]
 * @returns {Promise<string>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      timeout: options.timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new ProgramFailed([program, ...args].join(' '), code ?? signal, output));
    });
  });
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export async function succeeds(program, args, options) {
  return run(program, args, options).then(
    () => true,
    () => false,
  );
}

/** @param {string} output */
function lastLines(output) {
  return output.trim().split('\n').slice(-20).join('\n');
}
