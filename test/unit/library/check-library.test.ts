import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { libraryFaults } from '../../../scripts/check-library.mjs';
import { root } from '../../../scripts/setup/place.mjs';

const library = path.join(root, 'src/library');
const groundwater = 'articles/groundwater-commons.article.yaml';

interface Damage {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What stands where the fault is reported. */
  readonly at: string;
  readonly message: RegExp;
}

const damages: readonly Damage[] = [
  {
    what: 'YAML that is none',
    file: 'syllabus.yaml',
    from: 'name: Essay',
    to: 'name: "Essay',
    at: '"Essay',
    message: /not YAML/,
  },
  {
    what: 'a missing key',
    file: 'directives.yaml',
    from: 'directives:\n  - id: discuss\n',
    to: 'directives:\n  -\n',
    at: 'forms:',
    message: /"id" is missing/,
  },
  {
    what: 'an unknown key',
    file: groundwater,
    from: 'role: context',
    to: 'role: context\n    colour: red',
    at: 'colour',
    message: /no "colour" here/,
  },
  {
    what: 'a role that does not exist',
    file: groundwater,
    from: 'role: significance',
    to: 'role: importance',
    at: 'importance',
    message: /"importance" is not one of/,
  },
  {
    what: 'more slots than an answer can hold',
    file: 'frameworks.yaml',
    from: '    slots:\n',
    to: `    slots:\n${'      - {id: more, heading: More, fill: More., words: {150: 1, 250: 1}}\n'.repeat(12)}`,
    at: '- {id: more',
    message: /at most 12/,
  },
  {
    what: 'a slot without budgets',
    file: 'frameworks.yaml',
    from: '    slots:\n',
    to: '    slots:\n      - {id: more, heading: More, fill: More., words: {}}\n',
    at: '{}}',
    message: /at least 1/,
  },
  {
    what: 'budgets that do not add up',
    file: 'frameworks.yaml',
    from: '    slots:\n',
    to: '    slots:\n      - {id: more, heading: More, fill: More., words: {150: 7, 250: 7}}\n',
    at: '- {id: more',
    message: /for 150 words add up to 157/,
  },
  {
    what: 'a slot that has no budget for a length that the framework has',
    file: 'frameworks.yaml',
    from: '    slots:\n',
    to: '    slots:\n      - {id: more, heading: More, fill: More., words: {150: 7}}\n',
    at: '{150: 7}',
    message: /"more" has no budget for 250 words/,
  },
  {
    what: 'a framework for a directive that does not exist',
    file: 'frameworks.yaml',
    from: '    directives: [',
    to: '    directives: [ponder, ',
    at: 'ponder',
    message: /no directive "ponder"/,
  },
  {
    what: 'a framework for a paper that does not exist',
    file: 'frameworks.yaml',
    from: '    papers: [',
    to: '    papers: [gs9, ',
    at: 'gs9',
    message: /no paper "gs9"/,
  },
  {
    what: 'a framework for topics that do not exist',
    file: 'frameworks.yaml',
    from: '    topics: [',
    to: '    topics: [gs2.astrology, ',
    at: 'gs2.astrology',
    message: /begins with "gs2.astrology"/,
  },
  {
    what: 'a kind of introduction that is there twice',
    file: 'frameworks.yaml',
    from: '  - id: data\n',
    to: '  - id: definition\n',
    at: 'definition',
    message: /"definition" is taken/,
  },
  {
    what: 'a form that two directives share',
    file: 'directives.yaml',
    from: '      - critically examine\n',
    to: '      - discuss\n',
    at: 'discuss',
    message: /a form of "discuss" already/,
  },
  {
    what: 'a topic of a paper that does not exist',
    file: 'syllabus.yaml',
    from: '    paper: gs1\n',
    to: '    paper: gs9\n',
    at: 'gs9',
    message: /no paper "gs9"/,
  },
  {
    what: 'a topic that is there twice',
    file: 'syllabus.yaml',
    from: 'id: gs1.',
    to: 'id: gs1.culture.1\n    paper: gs1\n    section: Twice\n    label: Twice\n  - id: gs1.',
    at: 'gs1.culture.1',
    message: /"gs1.culture.1" is here twice/,
  },
  {
    what: 'a doubled id in notes',
    file: groundwater,
    from: 'id: village-drinking-water',
    to: 'id: foundation-of-farming',
    at: 'foundation-of-farming',
    message: /"foundation-of-farming" is taken/,
  },
  {
    what: 'an answer that is not there',
    file: groundwater,
    from: 'answeredBy: [',
    to: 'answeredBy: [nowhere, ',
    at: '[nowhere',
    message: /No point has the id "nowhere"/,
  },
  {
    what: 'notes on a topic that does not exist',
    file: groundwater,
    from: '- gs3.agri.1',
    to: '- gs3.astrology.1',
    at: 'gs3.astrology.1',
    message: /no topic "gs3.astrology.1"/,
  },
  {
    what: 'a question for a framework that does not exist',
    file: groundwater,
    from: '    framework: ',
    to: '    framework: not_',
    at: 'not_',
    message: /no framework "not_/,
  },
  {
    what: 'a question with a directive that does not exist',
    file: groundwater,
    from: '    directive: ',
    to: '    directive: not_',
    at: 'not_',
    message: /no directive "not_/,
  },
  {
    what: 'notes that are not named after their id',
    file: groundwater,
    from: 'id: groundwater-commons',
    to: 'id: groundwater',
    at: 'groundwater',
    message: /not the name of the file/,
  },
  {
    what: 'a source text that is not there',
    file: groundwater,
    from: 'text: groundwater-commons.md',
    to: 'text: elsewhere.md',
    at: 'elsewhere.md',
    message: /no file "elsewhere.md"/,
  },
  {
    what: 'a paragraph beyond the end of the source text',
    file: groundwater,
    from: 'paragraphs: [1]',
    to: 'paragraphs: [1, 99]',
    at: '99',
    message: /not 99/,
  },
  {
    what: 'a quotation that the source text does not have',
    file: groundwater,
    from: 'exact: "a family',
    to: 'exact: "no family',
    at: 'exact:',
    message: /does not say this/,
  },
];

describe('the check of the bundled library', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'article-notes-library-'));
    cpSync(library, folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing wrong with it', () => {
    assert.deepEqual(libraryFaults(folder), []);
  });

  for (const { what, file, from, to, at, message } of damages) {
    it(`finds ${what}, and says where`, () => {
      const sound = readFileSync(path.join(folder, file), 'utf8');
      assert.ok(sound.includes(from), `${file} has no ${from}`);
      const damaged = sound.replace(from, () => to);
      writeFileSync(path.join(folder, file), damaged);
      const faults = libraryFaults(folder).map(placedFault);
      const found = faults.find((fault) => message.test(fault.message));
      assert.ok(found, `found ${JSON.stringify(faults)}`);
      assert.equal(found.file, file);
      const line = damaged.split('\n')[found.line - 1] ?? '';
      assert.equal(line.slice(found.column - 1, found.column - 1 + at.length), at);
    });
  }

  it('names the first byte that is not UTF-8', () => {
    writeFileSync(path.join(folder, 'syllabus.yaml'), Buffer.from([0x73, 0x3a, 0xff]));
    assert.match(libraryFaults(folder).join(), /^syllabus\.yaml:1:1: .* from byte 2 on/);
  });

  it('stops the build, and tells the file, line and column', () => {
    for (const part of ['src', 'scripts', 'esbuild.js', 'package.json'])
      cpSync(path.join(root, part), path.join(folder, 'copy', part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'copy/node_modules'));
    const file = path.join(folder, 'copy/src/library', groundwater);
    writeFileSync(file, readFileSync(file, 'utf8').replace('role: significance', 'role: importance'));
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.js'], {
      cwd: path.join(folder, 'copy'),
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^src\/library\/articles\/groundwater-commons\.article\.yaml:\d+:\d+: "importance"/m,
    );
    assert.equal(existsSync(path.join(folder, 'copy/dist')), false);
  });
});

function placedFault(fault: string) {
  const [, file, line, column, message = ''] = /^(.+?):(\d+):(\d+): (.*)$/s.exec(fault) ?? [];
  return { file, line: Number(line), column: Number(column), message };
}
