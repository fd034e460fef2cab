import { closeSharedStage, sharedStage } from './stage.ts';

/** Mocha calls it before anything runs: the first spec need not open the stage within the time of one hook. */
export async function mochaGlobalSetup(): Promise<void> {
  await sharedStage();
}

/** Mocha calls it when everything has run. */
export const mochaGlobalTeardown = closeSharedStage;
