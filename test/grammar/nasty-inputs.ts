const length = 10_000;

const parts: readonly string[] = [
  // letters, spaces, signs that are not seen
  ...['a', 'A1 ', ' ', '\t', 'a-', 'é', '😀', 'हिन्दी ', '\u200b', '\u202e', '\u0000'],
  // YAML
  ...['"', "'", '\\', 'a, ', 'a: ', '{', '[a, ', ']', '}', '&a ', '!', ' #', '- ', '| '],
  ...['role: ', 'role: a ', 'role: "', 'id: a-', 'answeredBy: [a, ', 'added: a ', 'paragraphs: [1, '],
  // answers
  ...['[[a-', '[[a#', '[[a#b', ']]', '(1', '(60 words', '15 marks, ', '· ~1-', 'Q1. ', '**Q.** '],
  ...[
    'critically ',
    'critically examin',
    'examine this statement ',
    'to what ',
    'discuss-',
    'gs2.',
    'gs2.ir.3.',
  ],
  // Markdown
  ...['**', '*a ', '_', '`', '~', '<a ', '[a](', '> ', '# '],
];

/** One line of 10,000 characters each: a part repeated, which is what makes a regular expression go back and forth. */
export const nastyInputs: ReadonlyMap<string, string> = new Map(
  parts.map((part) => [JSON.stringify(part), part.repeat(Math.ceil(length / part.length)).slice(0, length)]),
);
