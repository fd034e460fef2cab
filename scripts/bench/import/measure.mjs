// Reads every case and compares what was found with what is expected.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { isSameAuthor, isSameDay, isSameTitle } from './metadata.mjs';
import { read } from './read.mjs';
import { harmonicMean, likeness } from './shingles.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./read.mjs').Found} Found */
/** @typedef {{ right: number, of: number }} Share */
/** @typedef {{ isRight: boolean, confidence: number }} JudgedRole */
/** @typedef {import('./shingles.mjs').Likeness & { name: string, ending: string, milliseconds: number, refused?: string, wrong: string[] }} CaseFigures */
/** @typedef {{ median: number, high: number }} Times high: 95th percentile */
/**
 * @typedef {object} Figures
 * @property {number} documents
 * @property {number} empty documents of which nothing was read, though there is something to read
 * @property {number} precision
 * @property {number} recall
 * @property {number} f1 of the mean precision and the mean recall
 * @property {Record<'title' | 'author' | 'published', Share>} metadata
 * @property {{ all: Share, surer: Share }} roles surer: the half of them by confidence
 * @property {Times} milliseconds
 * @property {Record<string, Times>} byEnding milliseconds of the files with each ending
 * @property {number} peakMegabytes
 * @property {CaseFigures[]} cases the worst first
 */

/**
 * @param {readonly Case[]} cases
 * @returns {Promise<Figures>}
 */
export async function measureImport(cases) {
  /** @type {Figures['metadata']} */
  const metadata = { title: none(), author: none(), published: none() };
  /** @type {JudgedRole[]} */
  const roles = [];
  /** @type {CaseFigures[]} */
  const figures = [];
  let empty = 0;
  for (const one of cases) {
    const { found, milliseconds, refused } = await timedRead(one);
    const wrong = [
      ...countMetadata(metadata, one.expected, found),
      ...judgeRoles(roles, one.expected, found),
    ];
    if (found.text === '' && one.expected.text.trim() !== '') empty += 1;
    figures.push({
      name: one.name,
      ending: path.extname(one.file),
      ...likeness(one.expected.text, found.text),
      milliseconds,
      ...(refused === undefined ? {} : { refused }),
      wrong,
    });
  }
  return {
    documents: cases.length,
    empty,
    ...textFigures(figures),
    metadata,
    roles: roleFigures(roles),
    ...costs(figures),
    cases: figures.sort((a, b) => a.f1 - b.f1),
  };
}

/** @returns {Share} */
function none() {
  return { right: 0, of: 0 };
}

/** @param {Case} one */
async function timedRead({ file }) {
  const bytes = new Uint8Array(await readFile(file));
  const begun = performance.now();
  /** @type {Found} */
  let found = { text: '' };
  let refused;
  try {
    found = await read(file, bytes);
  } catch (error) {
    refused = error instanceof Error ? error.message : String(error);
  }
  return { found, milliseconds: performance.now() - begun, refused };
}

/**
 * @param {Figures['metadata']} shares counted up
 * @param {Case['expected']} expected
 * @param {Found} found
 * @returns {string[]} what is wrong, a line each
 */
function countMetadata(shares, expected, found) {
  const wrong = [];
  const checks = /** @type {const} */ ([
    ['title', isSameTitle],
    ['author', isSameAuthor],
    ['published', isSameDay],
  ]);
  for (const [field, isSame] of checks) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    shares[field].of += 1;
    if (isSame(wanted, found[field], expected.headings)) shares[field].right += 1;
    else wrong.push(`${field}: ${found[field] ?? '(none)'} instead of ${wanted}`);
  }
  return wrong;
}

/**
 * @param {JudgedRole[]} judged added to
 * @param {Case['expected']} expected
 * @param {Found} found
 * @returns {string[]} what is wrong, a line each
 */
function judgeRoles(judged, { roles: wanted = [] }, { roles: given = [] }) {
  const wrong = [];
  for (const [index, expected] of wanted.entries()) {
    const { role = '(none)', confidence = 0 } = given[index] ?? {};
    judged.push({ isRight: role === expected, confidence });
    if (role !== expected) wrong.push(`role of paragraph ${index + 1}: ${role} instead of ${expected}`);
  }
  return wrong;
}

/** @param {readonly JudgedRole[]} judged */
function roleFigures(judged) {
  const bySureness = [...judged].sort((a, b) => b.confidence - a.confidence);
  return { all: shareOf(judged), surer: shareOf(bySureness.slice(0, Math.ceil(judged.length / 2))) };
}

/**
 * @param {readonly JudgedRole[]} judged
 * @returns {Share}
 */
function shareOf(judged) {
  return { right: judged.filter(({ isRight }) => isRight).length, of: judged.length };
}

/** @param {readonly CaseFigures[]} figures */
function textFigures(figures) {
  const mean = (/** @type {'precision' | 'recall'} */ key) =>
    figures.reduce((sum, one) => sum + one[key], 0) / figures.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

/** @param {readonly CaseFigures[]} figures */
function costs(figures) {
  const endings = Map.groupBy(figures, ({ ending }) => ending);
  return {
    milliseconds: timesOf(figures),
    byEnding: Object.fromEntries([...endings].map(([ending, ones]) => [ending, timesOf(ones)])),
    // Of the whole process; kilobytes on every platform (Node.js, process.resourceUsage).
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/**
 * @param {readonly CaseFigures[]} figures
 * @returns {Times}
 */
function timesOf(figures) {
  const times = figures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), high: at(0.95) };
}
