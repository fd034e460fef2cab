import assert from 'node:assert/strict';
import { Stage } from './stage.ts';

describe('The command line', () => {
  let stage: Stage;
  before(async () => (stage = await Stage.set()));
  after(() => stage.strike());

  it('prints its version', async () => {
    assert.deepEqual(await stage.run('--version'), { code: 0, printed: '1.2.3', told: [] });
  });

  it('prints a help that names every command and option, on lines of at most 110 characters', async () => {
    const { code, printed, told } = await stage.run('--help');
    assert.deepEqual([code, told], [0, []]);
    for (const word of ['import', 'check', 'summary', 'outline', '--json', '--out', '--merge', '--version']) {
      assert.ok(printed.includes(`  ${word}`), word);
    }
    assert.deepEqual(
      printed.split('\n').filter((line) => line.length > 110),
      [],
    );
  });

  it('ends with 2 and says so when it is not understood', async () => {
    const { code, printed, told } = await stage.run('imprt', 'a\u001b[31m');
    assert.deepEqual([code, printed], [2, '']);
    assert.match(told.join(), /^There is no command "imprt".*--help says what can be done\.$/);
  });
});
