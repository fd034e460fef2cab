import assert from 'node:assert/strict';
import { check, type Parameters, type VulnerableDiagnostics } from 'recheck';
import { root } from '../../../scripts/setup/place.mjs';
import { dataRegexes } from './data-regexes.ts';
import { sourceRegexes, type Regex } from './source-regexes.ts';

/** What reads documents runs in a worker that is ended when it takes too long. */
const inWorker = /^src\/(?:readers|core\/importing\/(?!merge|output))/;

/** Where else a regular expression may take time that grows faster than its input, and what keeps the input short. */
const caps: readonly (readonly [place: RegExp, cap: string])[] = [
  [/^src\/core\/article\/gaps\//, 'the text of a point: 4,000 characters (article.schema.json)'],
  [/^src\/library\/schemas\/.*\/line\/pattern$/, 'a line: 300 characters, and length is checked first'],
  [/^syntaxes\//, 'a line: 20,000 characters; test/grammar/speed.test.ts holds the time'],
];

/** Where expressions are built from what only the running code knows, and what that is. */
const builtFrom: readonly (readonly [place: RegExp, what: string])[] = [
  [/^src\/core\/schema\/check-schema\.ts/, 'patterns of the schemas, which are looked at here as data'],
  [/^src\/present\/visible-text\.ts/, 'the source of an expression in the same file'],
  [/^src\/core\/editing\/edit-notes\.ts/, 'a number of spaces'],
  [inWorker, 'lists of words, and patterns of furniture.yaml for lines of at most 600 characters'],
];

describe('the regular expressions of the sources, grammars and schemas (B55)', function () {
  this.timeout(600_000);
  const { regexes, computed } = sourceRegexes(root);
  const all = [...regexes, ...dataRegexes(root)];

  it('are found', () => {
    assert.ok(regexes.length > 50 && all.length - regexes.length > 50);
  });

  it('are built by running code only where it is known of what', () => {
    assert.deepEqual(
      computed.filter((file) => !builtFrom.some(([place]) => place.test(file))),
      [],
    );
  });

  it('take no time that explodes, and time that grows fast only where their input is short', async () => {
    const faults: string[] = [];
    for (const regex of repeating(all)) {
      const found = (await attackOn(regex)) && (await attackOn(regex));
      if (found === undefined) continue;
      const isCapped = inWorker.test(regex.where) || caps.some(([place]) => place.test(regex.where));
      const { type, summary } = found.complexity;
      if (type === 'exponential' || !isCapped) faults.push(`${regex.where}: ${summary}: /${regex.source}/`);
    }
    assert.deepEqual(faults, []);
  });
});

/** What an attack takes is told by the clock: on a busy machine one that is none may pass for one, hardly ever twice. */
async function attackOn(regex: Regex): Promise<VulnerableDiagnostics | undefined> {
  const found = await check(regex.source, regex.flags, effortFor(regex));
  return found.status === 'vulnerable' ? found : undefined;
}

/** To try attacks takes minutes for all: for what runs in the worker the proof alone is sought. */
function effortFor({ where }: Regex): Parameters {
  const quick: Parameters = { timeout: 5_000, attackTimeout: 200, incubationTimeout: 200, maxIteration: 3 };
  return inWorker.test(where) ? { ...quick, checker: 'automaton' } : quick;
}

/** Those that can go on, each once: the others take as long as they are. */
function repeating(regexes: readonly Regex[]): Regex[] {
  const once = new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
  return [...once.values()].filter(({ source }) => /[*+]|\{\d+,/.test(source));
}
