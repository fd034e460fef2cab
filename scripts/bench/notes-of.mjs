// Notes of any size, shaped like those that people write: the same number always gives the same text.

const roles = [
  'context',
  'significance',
  'challenge',
  'opportunity',
  'evidence',
  'counter-view',
  'way-forward',
];
const pointsPerSection = 25;
const words =
  'the ministry should publish a yearly report on stored water because 40 per cent of the wells in the district ran dry in 2023 and farmers pay for pumps'.split(
    ' ',
  );

/**
 * @param {number} count of points; every third has two details, every challenge is answered
 * @returns {string} the text of an `*.article.yaml`
 */
export function notesOf(count) {
  const sections = Array.from({ length: Math.ceil(count / pointsPerSection) }, (_, index) => index);
  return [
    'schema: 1',
    'id: bench',
    `title: Notes of ${count} points`,
    'source: {publication: The Bench, author: Nobody, published: 2026-01-31, kind: op-ed}',
    'syllabus: [gs3.environment.1]',
    'thesis: Whoever measures often knows what a change has cost.',
    'sections:',
    ...sections.map((section) =>
      sectionText(section, Math.min(pointsPerSection, count - section * pointsPerSection), count),
    ),
    'terms: [{term: Bench, means: A place to work at}]',
    'actors: [{name: Ministry of Measures, kind: body, paragraphs: [1]}]',
    'questions: [{id: first, text: Discuss what can be measured., marks: 15, words: 250}]',
    '',
  ].join('\n');
}

/**
 * @param {number} section
 * @param {number} size
 * @param {number} count
 */
function sectionText(section, size, count) {
  const role = roles[section % roles.length];
  const points = Array.from({ length: size }, (_, index) =>
    pointText(section * pointsPerSection + index, role, count),
  );
  return [
    `  - id: section-${section}`,
    `    role: ${role}`,
    `    title: Section ${section}`,
    '    points:',
    ...points,
  ].join('\n');
}

/**
 * @param {number} number
 * @param {string | undefined} role
 * @param {number} count
 */
function pointText(number, role, count) {
  const lines = [
    `      - id: point-${number}`,
    `        text: ${claim(number, 14)}`,
    `        paragraphs: [${(number % 12) + 1}]`,
  ];
  if (role === 'challenge') lines.push(`        answeredBy: [point-${(number + 1) % count}]`);
  if (number % 3 === 0) {
    lines.push(
      '        details:',
      `          - ${claim(number + 5, 8)}`,
      `          - ${claim(number + 9, 8)}`,
    );
  }
  return lines.join('\n');
}

/**
 * @param {number} seed
 * @param {number} length in words
 */
function claim(seed, length) {
  const chosen = Array.from({ length }, (_, index) => words[(seed * 7 + index * 3) % words.length]);
  return `Claim ${seed} says that ${chosen.join(' ')}`;
}
