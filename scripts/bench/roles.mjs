// How well the roles of paragraphs are told: npm run bench:roles. The labelled articles are those of test/fixtures/articles and of
// test/fixtures/roles, to which the weights were fitted; with `-- unseen` each is judged by weights fitted without its tenth (a quarter of an hour).
import { createAnalyser } from '../../src/core/importing/analysis/analyse.ts';
import {
  labelledArticles,
  labelledPieces,
} from '../../test/unit/core/importing/analysis/labelled-articles.ts';
import { analyse, model } from '../../test/unit/core/importing/analysis/model.ts';
import {
  accuracyOf,
  judgedParagraphs,
  majorityShare,
  surerHalf,
} from '../../test/unit/core/importing/analysis/role-accuracy.ts';
import { fitWeights } from '../roles/fit-weights.mjs';
import { lessons } from '../roles/lessons.mjs';
import { spreadOf } from './statistics.mjs';

/** @typedef {import('../../test/unit/core/importing/analysis/role-accuracy.ts').JudgedParagraph} JudgedParagraph */

const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
const runs = 20;

const unseen = process.argv.includes('unseen');
const tenths = 10;

const articles = [...labelledArticles(), ...labelledPieces()];
const paragraphs = unseen ? judgedUnseen() : judgedParagraphs(articles, analyse);
const fitted = unseen ? 'each judged by weights fitted without it' : 'the weights were fitted to them';
console.log(`${articles.length} articles, ${paragraphs.length} paragraphs; ${fitted}`);
row('all', paragraphs);
for (const [name, some] of Object.entries({ imports: labelledArticles(), pieces: labelledPieces() })) {
  const own = new Set(some.map(({ slug }) => slug));
  row(
    name,
    paragraphs.filter(({ slug }) => own.has(slug)),
  );
  row(`${name}, surer`, surerHalf(paragraphs.filter(({ slug }) => own.has(slug))));
}
row('surer half', surerHalf(paragraphs));
console.log(`  ${'commonest role'.padEnd(16)} ${majorityShare(paragraphs).toFixed(3)}`);

console.log('\nby confidence');
for (const [index, low] of bounds.slice(0, -1).entries()) {
  const high = bounds[index + 1] ?? 1.01;
  const within = paragraphs.filter(({ confidence }) => confidence >= low && confidence < high);
  if (within.length > 0) row(`${low} to ${Math.min(high, 1)}`, within);
}

console.log('\nby role');
for (const [role, own] of Map.groupBy(paragraphs, ({ expected }) => expected)) row(role, own);

console.log('\nwrong');
for (const { slug, number, expected, proposed, confidence } of paragraphs.filter(isWrong)) {
  console.log(`  ${slug} ${number}: ${expected}, proposed ${proposed} (${confidence.toFixed(2)})`);
}

const { median, high } = spreadOf(
  articles.flatMap((article) => Array.from({ length: runs }, () => timeOf(article))),
);
console.log(`\ntime an article: ${median.toFixed(1)} ms, three quarters under ${high.toFixed(1)} ms`);

function judgedUnseen() {
  const all = lessons();
  return Array.from({ length: tenths }, (_, tenth) => {
    const roleWeights = fitWeights(all.filter((_lesson, index) => index % tenths !== tenth));
    const own = all.filter((_lesson, index) => index % tenths === tenth);
    return judgedParagraphs(own, createAnalyser({ ...model, roleWeights }));
  }).flat();
}

/**
 * @param {string} name
 * @param {readonly JudgedParagraph[]} some
 */
function row(name, some) {
  console.log(`  ${name.padEnd(16)} ${accuracyOf(some).toFixed(3)} of ${some.length}`);
}

/** @param {JudgedParagraph} paragraph */
function isWrong({ expected, proposed }) {
  return expected !== proposed;
}

/** @param {import('../../test/unit/core/importing/analysis/labelled-articles.ts').LabelledArticle} article */
function timeOf({ blocks, language }) {
  const start = performance.now();
  analyse({ blocks, metadata: { language, tags: [] } });
  return performance.now() - start;
}
