// Runs in the extension host of a fresh window and tells how long two extensions took from being asked for to being active.
const { performance } = require('node:perf_hooks');
const vscode = require('vscode');

/** @typedef {{ time: number, processor: number }} Took milliseconds, all in all and on the processor */

/** Milliseconds after which a fresh window is at rest. */
const quietAfter = 3_000;

const ours = 'article-notes.article-notes';
const empty = 'article-notes-bench.empty';

exports.run = async () => {
  // The first activation of a window pays for what all share.
  await activate('article-notes-bench.warm-up');
  // A window that has just opened activates its own extensions in between: what they take is not ours.
  await new Promise((resolve) => setTimeout(resolve, quietAfter));
  const window = vscode.workspace.workspaceFolders?.[0]?.name ?? '';
  const order = Number(window.replace(/\D/g, '')) % 2 === 0 ? [empty, ours] : [ours, empty];
  /** @type {Record<string, Took>} */
  const took = {};
  for (const id of order) took[id] = await activate(id);
  console.log(`[bench] ${JSON.stringify({ ours: took[ours], empty: took[empty] })}`);
};

/** @param {string} id */
async function activate(id) {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive)
    throw new Error(`${id} is ${extension ? 'active already' : 'not there'}.`);
  const [begun, used] = [performance.now(), processorTime()];
  await extension.activate();
  return { time: performance.now() - begun, processor: processorTime() - used };
}

/** Milliseconds that this thread has been at work: other programs do not count. */
function processorTime() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
