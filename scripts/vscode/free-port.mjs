import { createServer } from 'node:net';

/** @returns {Promise<number>} a port of this machine that nothing listens on now */
export async function freePort() {
  return listenOnce(0);
}

/** @param {number} port */
export async function isFree(port) {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
