import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../../../scripts/setup/place.mjs';
import { Stage } from '../stage.ts';

const bundled = path.join(root, 'src/library/articles/groundwater-commons.article.yaml');

describe('Printing notes', () => {
  let stage: Stage;
  beforeEach(async () => (stage = await Stage.set()));
  afterEach(() => stage.strike());

  it('as an outline gives title, thesis and a heading for each section', async () => {
    const { code, printed, told } = await stage.run('outline', bundled);
    assert.deepEqual([code, told], [0, []]);
    assert.match(
      printed,
      /^# The water under everyone's feet\n\nGroundwater .*\n\n## A crisis that nobody sees\n\n- /,
    );
  });

  it('as a summary gives what the panel shows', async () => {
    const { code, printed, told } = await stage.run('summary', bundled);
    assert.deepEqual([code, told], [0, []]);
    for (const heading of [
      'Thesis',
      'The argument',
      'Outline',
      'Questions',
      'What is missing',
      'Terms',
      'Who acts',
    ]) {
      assert.ok(printed.includes(`\n## ${heading}\n`), heading);
    }
    assert.doesNotMatch(printed, /gs\d\.[a-z]+\.\d/, 'the syllabus is named in words');
  });

  it('gives what is sound in damaged ones, and says that something is not', async () => {
    const file = await stage.write('a.article.yaml', 'schema: 1\nid: a\ntitle: Wells\nsections: none\n');
    const { code, printed, told } = await stage.run('outline', file);
    assert.deepEqual([code, printed], [0, '# Wells']);
    assert.deepEqual(told, [`${file}: Not all of it can be read; the command "check" says why.`]);
    assert.match(
      (await stage.run('summary', file)).printed,
      /^# Wells\n\n> \*\*1 problem in the notes\.\*\* /,
    );
  });

  it('fails where there is nothing to give', async () => {
    const refused = await stage.write('a.article.yaml', 'title: &a Wells\n');
    for (const command of ['outline', 'summary']) {
      const { code, printed, told } = await stage.run(command, refused);
      assert.deepEqual([code, printed], [1, '']);
      assert.deepEqual(told, [`${refused}: Nothing in it can be read; the command "check" says why.`]);
      assert.equal((await stage.run(command, stage.path('none'))).code, 1);
    }
  });

  it('lets nothing in them move the cursor', async () => {
    const file = await stage.write(
      'a.article.yaml',
      'schema: 1\nid: a\ntitle: "We\\e[2Jlls \\u202egpj"\nsections: []\n',
    );
    for (const command of ['outline', 'summary']) {
      assert.match((await stage.run(command, file)).printed, /^# We␛\\\[2Jlls ⟦U\+202E⟧gpj/);
    }
  });
});
