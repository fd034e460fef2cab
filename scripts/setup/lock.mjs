// Set-up happens in one process at a time; the others wait and then find everything done.
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache } from './place.mjs';
import { tell } from './progress.mjs';

const lock = path.join(cache, 'set-up.lock');

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  await mkdir(cache, { recursive: true });
  await acquire();
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire() {
  let told = false;
  while (!(await take())) {
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (holder && !isAlive(Number(holder))) {
      await rm(lock, { force: true });
      continue;
    }
    if (!told) tell(`Waiting for another set-up (process ${holder || 'unknown'}) to end`);
    told = true;
    await sleep(500);
  }
}

/** A hard link to a file that already holds our number: the lock is never seen without its owner. */
async function take() {
  const mine = `${lock}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
