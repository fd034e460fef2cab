import assert from 'node:assert/strict';
import { chmod, mkdir, stat, symlink } from 'node:fs/promises';
import { exists, replacePair, writePair } from '../../../../src/cli/import/write-pair.ts';
import { Stage } from '../stage.ts';

describe('Two files', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await Stage.set()));
  afterEach(() => stage.strike());

  const pair = (): [{ file: string; text: string }, { file: string; text: string }] => [
    { file: stage.path('a'), text: 'new a' },
    { file: stage.path('b'), text: 'new b' },
  ];
  const replacements = (a: string, b: string) => {
    const [first, second] = pair();
    return [
      { ...first, before: a },
      { ...second, before: b },
    ] as const;
  };

  it('are written where there is nothing', async () => {
    await writePair(...pair());
    assert.deepEqual([await stage.read('a'), await stage.read('b')], ['new a', 'new b']);
  });

  it('are neither written where one is there, which stays as it is', async () => {
    await stage.write('b', 'old b');
    await assert.rejects(writePair(...pair()), { code: 'EEXIST' });
    assert.deepEqual(await stage.files(), ['b']);
    assert.equal(await stage.read('b'), 'old b');
  });

  it('get new texts in place of those that they are known to have', async () => {
    await stage.write('a', 'old a');
    await stage.write('b', 'old b');
    await replacePair(...replacements('old a', 'old b'));
    assert.deepEqual([await stage.read('a'), await stage.read('b')], ['new a', 'new b']);
    assert.deepEqual(await stage.files(), ['a', 'b']);
  });

  it('stay as they are where one was changed meanwhile', async () => {
    await stage.write('a', 'old a');
    await stage.write('b', 'somebody’s');
    await assert.rejects(replacePair(...replacements('old a', 'old b')), /b was changed by another program/);
    assert.deepEqual([await stage.read('a'), await stage.read('b')], ['old a', 'somebody’s']);
  });

  it('stay as they are where the second cannot be written', async () => {
    await mkdir(stage.path('closed'));
    await stage.write('a', 'old a');
    await stage.write('closed/b', 'old b');
    // The place of the new text is taken, which stops also who may write everywhere.
    await mkdir(stage.path(`closed/.b.${process.pid}.tmp`));
    const [first, second] = replacements('old a', 'old b');
    await assert.rejects(replacePair(first, { ...second, file: stage.path('closed/b') }), { code: 'EEXIST' });
    assert.deepEqual([await stage.read('a'), await stage.read('closed/b')], ['old a', 'old b']);
  });

  it('keep their permissions, and links stay links', async () => {
    await stage.write('a', 'old a');
    await stage.write('real', 'old b');
    await chmod(stage.path('a'), 0o640);
    await symlink('real', stage.path('b'));
    await replacePair(...replacements('old a', 'old b'));
    assert.equal((await stat(stage.path('a'))).mode & 0o777, 0o640);
    assert.equal(await stage.read('real'), 'new b');
  });

  it('are there also as links that lead nowhere', async () => {
    await symlink('nowhere', stage.path('a'));
    assert.deepEqual([await exists(stage.path('a')), await exists(stage.path('b'))], [true, false]);
  });
});
