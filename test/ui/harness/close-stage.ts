import { closeSharedStage } from './stage.ts';

/** Mocha calls it when everything has run. */
export const mochaGlobalTeardown = closeSharedStage;
