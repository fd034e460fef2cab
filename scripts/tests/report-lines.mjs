import { reportMark } from '../../test/runner/report-mark.mjs';

/**
 * Lets through the lines of a test report and keeps the rest, the talk of VS Code itself, for the case that there was no
 * report. `ARTICLE_NOTES_VERBOSE=1` lets everything through.
 */
export function createReportLines() {
  /** @type {string[]} */
  const talk = [];
  const verbose = Boolean(process.env['ARTICLE_NOTES_VERBOSE']);
  let reported = false;
  let begun = '';

  /** @param {string} line */
  function take(line) {
    const mark = line.indexOf(reportMark);
    if (mark >= 0) console.log(line.slice(mark + reportMark.length));
    else if (verbose) console.log(line);
    else talk.push(line);
    reported ||= mark >= 0;
  }
  return {
    /** @param {Buffer} chunk */
    write(chunk) {
      const lines = (begun + String(chunk)).split('\n');
      begun = lines.pop() ?? '';
      lines.forEach(take);
    },
    /** Without a report, what VS Code said is the only trace of what went wrong. */
    tellTalk() {
      if (!reported) console.error([...talk, begun].slice(-60).join('\n'));
    },
  };
}
