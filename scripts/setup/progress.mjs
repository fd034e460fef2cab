// One line a step, with the time since the beginning.
const begun = Date.now();

/** @param {string} message */
export function tell(message) {
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
  console.log(`[${seconds} s] ${message}`);
}
