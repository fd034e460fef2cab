/** Begins each line of a test report in the console of an extension host. */
export const reportMark = '[test] ';
