import { roles } from '../../src/core/article/article.ts';
import { paragraphsIn } from '../../src/core/importing/analysis/paragraph.ts';
import { featureFinder, meansOf } from '../../src/core/importing/analysis/roles/features.ts';
import { cuesOf, roleCueIndex, strengths } from '../../src/core/importing/analysis/roles/role-cues.ts';
import { goesOn, isContinued } from '../../src/core/importing/analysis/roles/role-finder.ts';
import { relative } from '../../src/core/importing/analysis/roles/role-weights.ts';
import { model, split } from '../../test/unit/core/importing/analysis/model.ts';
import { surprise, weightCount } from './chain.mjs';
import { minimise } from './minimise.mjs';

/** @typedef {import('../../test/unit/core/importing/analysis/labelled-articles.ts').LabelledArticle} LabelledArticle */
/** @typedef {import('../../src/core/model/role-weights.ts').RoleWeights} RoleWeights */
/** @typedef {import('./chain.mjs').Chain} Chain */
/** @typedef {Map<string, number>} Seen */

/**
 * How closely weights are held to what is expected of them beforehand, by the kind of feature: the inverse of the square of how far
 * they may be expected to stray. Chosen by fitting to some of the articles and judging the others.
 */
const held = { place: 0.15, always: 3, cue: 3, signal: 2, style: 3, like: 3, group: 3, word: 12, step: 0.5 };
const heldOwnCue = 20;

/** What is expected beforehand of the cues of a role, for that role; of all else nothing is. */
const expected = { strong: 1.4, clear: 0.6, slight: 0.15 };

/** In how many articles a feature must be seen to have a weight. */
const fewest = { word: 4, other: 3 };
/** The words that keep one. */
const words = 300;

const until = { steps: 60, tolerance: 1e-4 };

const cueIndex = roleCueIndex(model.roles);
const featuresIn = featureFinder(model.roles);

/**
 * Fits the weights to labelled articles: the likeliest ones given the labels, held to what is expected. First with every word that
 * is seen often enough, then with the words that came to matter most.
 *
 * @param {readonly LabelledArticle[]} lessons
 * @returns {RoleWeights}
 */
export function fitWeights(lessons) {
  const seen = lessons.map((article) => ({ ...sightOf(article), article }));
  const names = frequent(seen.map(({ features }) => features));
  const first = fit(seen, names);
  const kept = new Set(
    names
      .map((name, index) => ({ name, weight: Math.max(...rowAt(first, index).map(Math.abs)) }))
      .filter(({ name }) => kindOf(name) === 'word')
      .sort((a, b) => b.weight - a.weight)
      .slice(0, words)
      .map(({ name }) => name),
  );
  const fewer = names.filter((name) => kindOf(name) !== 'word' || kept.has(name));
  return written(fewer, fit(seen, fewer));
}

/** @param {LabelledArticle} article */
function sightOf({ blocks, title }) {
  const paragraphs = paragraphsIn(blocks, split);
  const cues = paragraphs.map((paragraph) => cuesOf(paragraph, cueIndex));
  const own = featuresIn(paragraphs, cues, title);
  const means = [...meansOf(own)];
  const features = own.map(
    (seen) =>
      new Map([
        ...seen,
        ...means.map(
          ([name, mean]) => /** @type {const} */ ([name + relative, (seen.get(name) ?? 0) - mean]),
        ),
      ]),
  );
  return { features, continued: paragraphs.map((_, index) => isContinued(paragraphs[index - 1])) };
}

/**
 * The features that are seen in enough articles, kind by kind.
 *
 * @param {readonly Seen[][]} articles
 */
function frequent(articles) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const paragraphs of articles) {
    for (const name of new Set(paragraphs.flatMap((seen) => [...seen.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([name, count]) =>
      kindOf(name) === 'word'
        ? count >= fewest.word && /^word \p{Ll}[\p{L}'-]*$/u.test(name)
        : count >= fewest.other,
    )
    .map(([name]) => name)
    .sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) || (a < b ? -1 : 1));
}

const kinds = /** @type {(keyof typeof held)[]} */ (Object.keys(held));

/** @param {string} name */
function kindOf(name) {
  return /** @type {keyof typeof held} */ (name.split(' ', 1)[0]);
}

/**
 * @param {readonly { features: Seen[], continued: boolean[], article: LabelledArticle }[]} seen
 * @param {readonly string[]} names
 */
function fit(seen, names) {
  const size = { features: names.length, states: roles.length };
  const index = new Map(names.map((name, at) => [name, at]));
  const chains = seen.map((lesson) => chainOf(lesson, index));
  const { start, precision } = expectations(names, size);
  return minimise(
    (weights, gradient) => {
      let sum = surprise(chains, size, weights, gradient);
      for (const [at, weight] of weights.entries()) {
        const stray = weight - (start[at] ?? 0);
        sum += 0.5 * (precision[at] ?? 0) * stray * stray;
        gradient[at] = (gradient[at] ?? 0) + (precision[at] ?? 0) * stray;
      }
      return sum;
    },
    Float64Array.from(start),
    until,
  );
}

/**
 * @param {{ features: Seen[], continued: boolean[], article: LabelledArticle }} lesson
 * @param {ReadonlyMap<string, number>} index
 * @returns {Chain}
 */
function chainOf({ features, continued, article }, index) {
  const places = features.map((seen, at) => {
    const known = [...seen].flatMap(([name, value]) => {
      const feature = index.get(name);
      return feature === undefined ? [] : [{ feature, value }];
    });
    return {
      features: Int32Array.from(known, ({ feature }) => feature),
      values: Float64Array.from(known, ({ value }) => value),
      state: roles.indexOf(article.roles[at] ?? 'context'),
      same: continued[at] === true ? goesOn : 0,
    };
  });
  return { places };
}

/**
 * @param {readonly string[]} names
 * @param {{ features: number, states: number }} size
 */
function expectations(names, size) {
  const start = new Float64Array(weightCount(size));
  const precision = new Float64Array(start.length).fill(held.step);
  for (const [at, name] of names.entries()) {
    for (const [state, role] of roles.entries()) {
      const own = strengths.find((strength) => name === `cue ${role} ${strength}`);
      start[at * size.states + state] = own === undefined ? 0 : expected[own];
      precision[at * size.states + state] = own === undefined ? held[kindOf(name)] : heldOwnCue;
    }
  }
  return { start, precision };
}

/** @param {Float64Array} weights @param {number} at */
function rowAt(weights, at) {
  return weights.subarray(at * roles.length, (at + 1) * roles.length);
}

/**
 * @param {readonly string[]} names
 * @param {Float64Array} weights
 * @returns {RoleWeights}
 */
function written(names, weights) {
  /** @param {string} name @param {number} at */
  const row = (name, at) =>
    `${[...rowAt(weights, at)].map((weight) => String(Math.round(weight * 100)).padStart(4)).join(' ')}  ${name}`.trim();
  return {
    schema: 1,
    roles: [...roles],
    transitions: roles.map((role, at) => row(role, names.length + at)),
    features: names.map(row).filter((text) => !/^(?:0 +){11}/.test(text)),
  };
}
