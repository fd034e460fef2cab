// The figures in words, beside what is aimed at.

/**
 * @typedef {object} Figures
 * @property {{ processor: string, cores: number, load: number }} machine
 * @property {Record<string, number>} sizes
 * @property {import('./measure-activation.mjs').ActivationFigures} activation
 * @property {import('./measure-notes.mjs').NotesFigures[]} notes
 * @property {import('./measure-summary.mjs').SummaryFigures} summary
 */

const mainBundles = ['dist/desktop/extension.js', 'dist/web/extension.js'];
const aims = { mainBundle: 150_000, activation: 15, thousandPoints: 50 };

/** @param {Figures} figures */
export function tablesOf({ machine, sizes, activation, notes, summary }) {
  const { processor, cores, load } = machine;
  const busy = load > cores ? `: busier than its cores allow, so times are too long, the fastest least` : '';
  return [
    `${processor}, ${cores} cores, load ${load.toFixed(1)}${busy}. Times are medians in ms; in brackets the fastest, and what three quarters stay under.`,
    sizesTable(sizes),
    activationTable(activation),
    notesTable(notes),
    ...growth(notes),
    summaryTable(summary),
  ].join('\n\n');
}

/** @param {Record<string, number>} sizes */
function sizesTable(sizes) {
  return table(
    ['Size', 'kB', 'aim'],
    Object.entries(sizes).map(([file, bytes]) => [
      file,
      (bytes / 1000).toFixed(1),
      mainBundles.includes(file) ? judged(bytes, aims.mainBundle, `${aims.mainBundle / 1000}`) : '',
    ]),
  );
}

/** @param {import('./measure-activation.mjs').ActivationFigures} activation */
function activationTable({ ours, empty, difference }) {
  return table(
    ['Activation', 'time', 'of it on the processor', 'aim'],
    [
      ['Article Notes', told(ours.time), told(ours.processor), ''],
      ['an empty extension', told(empty.time), told(empty.processor), ''],
      [
        'difference',
        told(difference.time),
        told(difference.processor),
        judged(difference.time.median, aims.activation, `${aims.activation}`),
      ],
    ],
  );
}

/** @param {readonly import('./measure-notes.mjs').NotesFigures[]} notes */
function notesTable(notes) {
  const rows = notes.flatMap(({ name, points, first, warm }) =>
    [
      { run: 'first', steps: first },
      { run: 'later', steps: warm },
    ].map(({ run, steps: { parse, outline, summary, snippet } }) => [
      `${name}, ${run}`,
      ...[parse, outline, summary, snippet].map(told),
      points === 1_000 && run === 'later'
        ? judged(parse.median + outline.median, aims.thousandPoints, `${aims.thousandPoints}`)
        : '',
    ]),
  );
  return table(['Notes', 'parse', 'outline', 'summary', 'snippet', 'aim for parse + outline'], rows);
}

/**
 * Ten times the points should take ten times as long.
 * @param {readonly import('./measure-notes.mjs').NotesFigures[]} notes
 */
function growth(notes) {
  const [small, large] = [1_000, 10_000].map((size) => notes.find(({ points }) => points === size)?.warm);
  if (!small || !large) return [];
  const times = /** @type {const} */ (['parse', 'outline', 'summary']).map(
    (step) => `${step} ${(large[step].median / small[step].median).toFixed(1)}`,
  );
  return [`Time for 10,000 points divided by time for 1,000: ${times.join(', ')} (10 is linear).`];
}

/** @param {import('./measure-summary.mjs').SummaryFigures} summary */
function summaryTable({ points, first, update }) {
  const row = (/** @type {string} */ name, /** @type {import('./statistics.mjs').Spread} */ spread) => [
    name,
    told(spread),
    judged(spread.median, aims.thousandPoints, `${aims.thousandPoints}`),
  ];
  return table(
    [`Summary of ${points} points in Chromium`, 'nodes, style and layout', 'aim'],
    [row('first', first), row('after a change', update)],
  );
}

/**
 * @param {number} value
 * @param {number} aim
 * @param {string} named
 */
function judged(value, aim, named) {
  return `under ${named}: ${value < aim ? 'yes' : 'no'}`;
}

/** @param {import('./statistics.mjs').Spread} spread */
function told({ median, fastest, high }) {
  return `${short(median)} (${short(fastest)}–${short(high)})`;
}

/** @param {number} milliseconds */
function short(milliseconds) {
  return milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.map(line)].join('\n');
}
