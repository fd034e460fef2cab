import assert from 'node:assert/strict';
import { defaultLimits } from '../../../../src/core/yaml/limits.ts';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';

describe('the time that a YAML text takes', function () {
  this.timeout(120_000);

  it('grows as the text does (B05)', () => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, index) => `key${index}: value\n`).join('');
    const [few, many] = [keys(5_000), keys(40_000)];
    assert.deepEqual(parseYaml(many).problems, []);
    assert.ok(cpuTime(() => parseYaml(many)) / cpuTime(() => parseYaml(few)) < 3 * 8);
  });

  const floods: readonly (readonly [what: string, part: string])[] = [
    ['commas', ', ,\n'],
    ['escapes that do not exist', '\\q'],
    ['colons', ': : :\n'],
    ['closing braces', '}'],
    ['closing brackets', ']\n'],
    ['lines without a colon', 'a\nb:\n'],
    ['one key again and again', 'a: b\n'],
    ['wrong block texts', 'a: |x\n b\n'],
  ];
  for (const [what, part] of floods) {
    it(`stays below two seconds for 240 kB of ${what}, with few more than a hundred problems (B06)`, () => {
      const opening = part === '\\q' ? '"' : '';
      const text = opening + part.repeat(240_000 / part.length);
      let problems = 0;
      const time = cpuTime(() => (problems = parseYaml(text).problems.length), 1);
      assert.ok(problems > 0 && problems <= 2 * (defaultLimits.problems + 1));
      assert.ok(time < 3 * 2_000);
    });
  }
});
