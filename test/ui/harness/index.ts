export { restoreBeforeRetries, watchRetries } from './retries.ts';
export { startWorkbench, type WorkbenchOptions } from './start-workbench.ts';
export { themes, type Theme } from './themes.ts';
export { type TreeRow, Workbench } from './workbench.ts';
