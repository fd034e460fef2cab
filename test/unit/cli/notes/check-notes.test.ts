import assert from 'node:assert/strict';
import { Stage } from '../stage.ts';

const notes = `schema: 1
id: wells
title: Wells
syllabus: [gs2.ir.3]
sections:
  - id: challenges
    role: challenge
    points:
      - id: empty
        text: The wells are empty.
`;

describe('Checking notes', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await Stage.set()));
  afterEach(() => stage.strike());

  it('says nothing of sound ones', async () => {
    const file = await stage.write('a.article.yaml', notes);
    assert.deepEqual(await stage.run('check', file), { code: 0, printed: '', told: [] });
  });

  it('gives every problem a line with its place, in the order of the file', async () => {
    const file = await stage.write(
      'a.article.yaml',
      notes.replace('role: challenge', 'role: chalenge').replace('title: Wells\n', 'title: [Wells]\n'),
    );
    const { code, printed } = await stage.run('check', file);
    assert.equal(code, 1);
    const places = printed.split('\n').map((line) => line.replace(file, '').split(' ')[0]);
    assert.deepEqual(places, [':3:8:', ':7:11:']);
    assert.match(printed, /:7:11: "chalenge" is not one of: /);
  });

  it('looks references into the library up; they are warnings, and no failure', async () => {
    const file = await stage.write('a.article.yaml', `\ufeff${notes.replace('gs2.ir.3', 'gs2.ir.99')}`);
    const { code, printed } = await stage.run('check', file);
    assert.equal(code, 0);
    assert.equal(printed, `${file}:4:12: warning: The syllabus has no topic "gs2.ir.99".`);
  });

  it('checks every file, whatever is wrong with those before it', async () => {
    const files = [
      stage.path('none.article.yaml'),
      stage.folder,
      await stage.write('empty.article.yaml', '# nothing yet\n'),
      await stage.write('utf-16.article.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0])),
      await stage.write('large.article.yaml', new Uint8Array(1024 * 1024 + 1).fill(0x20)),
      await stage.write('sound.article.yaml', notes),
    ];
    const { code, printed, told } = await stage.run('check', ...files);
    assert.equal(code, 1);
    assert.deepEqual(told, [
      `${files[0]}: There is no such file.`,
      `${files[1]}: It is a folder.`,
      `${files[2]}: There are no notes in it.`,
    ]);
    assert.match(printed, /utf-16\.article\.yaml:1:1: The file is not UTF-8 from byte 0 on\./);
    assert.match(printed, /large\.article\.yaml:1:1: The file has 1025 KiB; notes may have 1024\./);
    assert.equal(printed.split('\n').length, 2);
  });
});
