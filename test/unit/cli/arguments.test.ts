import assert from 'node:assert/strict';
import { parseArguments } from '../../../src/cli/arguments.ts';

describe('The arguments of the command line', () => {
  it('name a command, its files and its options in any order', () => {
    const asked = { command: 'import', files: ['a.txt', 'b.pdf'], json: false, merge: true, out: 'notes' };
    assert.deepEqual(parseArguments(['import', 'a.txt', '--out', 'notes', 'b.pdf', '--merge']), asked);
    assert.deepEqual(parseArguments(['--merge', '--out=notes', 'import', 'a.txt', 'b.pdf']), asked);
    assert.deepEqual(parseArguments(['check', 'a', 'b']), { command: 'check', files: ['a', 'b'] });
    assert.deepEqual(parseArguments(['summary', 'a']), { command: 'summary', file: 'a' });
    assert.deepEqual(parseArguments(['outline', 'a']), { command: 'outline', file: 'a' });
  });

  it('may hold a file that begins with a hyphen, after two of them', () => {
    assert.deepEqual(parseArguments(['check', '--', '--json', '-']), {
      command: 'check',
      files: ['--json', '-'],
    });
  });

  for (const args of [['--help'], ['-h'], ['help'], ['import', '--help'], ['nonsense', '-h']]) {
    it(`ask for help: ${args.join(' ')}`, () => assert.deepEqual(parseArguments(args), { command: 'help' }));
  }

  for (const [args, sentence] of [
    [[], 'Say what to do.'],
    [['export', 'a'], 'There is no command "export", only import, check, summary, outline.'],
    [['constructor', 'a'], 'There is no command "constructor", only import, check, summary, outline.'],
    [['import'], 'Name the files or folders to import.'],
    [['check'], 'Name the files to check.'],
    [['outline'], '"outline" takes one file.'],
    [['summary', 'a', 'b'], '"summary" takes one file.'],
    [['check', 'a', '--json'], '"check" has no option --json.'],
    [['import', 'a', '--quick'], "Unknown option '--quick'."],
    [['import', 'a', '--out'], "Option '--out <value>' argument missing."],
    [['import', 'a', '--json=yes'], "Option '--json' does not take an argument."],
    [['import', 'a', '--json', '--merge'], '--json prints and writes no file: leave out --out and --merge.'],
    [
      ['import', 'a', '--json', '--out', 'b'],
      '--json prints and writes no file: leave out --out and --merge.',
    ],
  ] as const) {
    it(`are a mistake with a sentence: ${args.join(' ') || 'nothing'}`, () => {
      assert.deepEqual(parseArguments(args), { command: 'mistake', sentence });
    });
  }
});
