/** Something that set-up cannot mend by itself: what is the matter, and what the person can do. */
export class SetupProblem extends Error {
  /**
   * @param {string} what
   * @param {string} nextStep
   */
  constructor(what, nextStep) {
    super(`${what}\n${nextStep}`);
    this.name = 'SetupProblem';
  }
}

/**
 * Tells a problem in plain words and anything else, which is our own fault, with its stack.
 * @param {unknown} error
 */
export function tellProblem(error) {
  console.error(error instanceof SetupProblem ? `\n${error.message}` : error);
}
