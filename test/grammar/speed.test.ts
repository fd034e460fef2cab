import assert from 'node:assert/strict';
import textmate from 'vscode-textmate';
import { bases, createRegistry, type Base } from './grammars.ts';
import { nastyInputs } from './nasty-inputs.ts';

type Grammar = NonNullable<Awaited<ReturnType<InstanceType<typeof textmate.Registry>['loadGrammar']>>>;

/** Milliseconds for a line. */
const aim = 200;
/** Three times the aim, because other work may share the machine. */
const limit = 3 * aim;
/** A line that the base alone does not colour in time may take so many times as long with our rules; measured: 3 to 5. */
const mostTimes = 10;
/** VS Code leaves longer lines uncoloured (editor.maxTokenizationLineLength). */
const longest = 20_000;

const languages = [
  {
    scope: 'source.yaml.article-notes',
    baseScope: 'source.yaml',
    openings: ['', 'added: ', 'role: ', 'id: ', 'answeredBy: [', 'added: "', '{added: '],
  },
  {
    scope: 'text.html.markdown',
    baseScope: 'text.html.markdown',
    openings: ['', 'Q1. ', '**Question.** ', '# '],
  },
];

/** As little YAML and Markdown as our rules need to be in force: what takes time there is ours. */
const noBase: Base = {
  name: 'next to nothing',
  grammars: () => [
    rawGrammar({ scopeName: 'source.yaml', patterns: [] }),
    rawGrammar({
      scopeName: 'text.html.markdown',
      patterns: [{ name: 'markup.heading.markdown', begin: '^#', end: '$' }],
      repository: { inline: { patterns: [] } },
    }),
  ],
};

describe('a line of any kind is coloured in time (B56)', function () {
  this.timeout(120_000);

  for (const { scope, openings } of languages) {
    for (const opening of openings) {
      it(`by our own rules, ${scope}, after "${opening}"`, async () => {
        const grammar = await grammarOf(noBase, scope);
        assert.deepEqual(inputsThatTake(limit, grammar, opening, [...nastyInputs.keys()]), []);
      });
    }
  }

  // The YAML and Markdown of the VS Code that the tests run in stand for those of all.
  for (const base of bases.slice(1, 2)) {
    for (const { scope, baseScope, openings } of languages) {
      // Some lines are too much for the base alone: there we answer for what our rules add to them.
      it(`or in so many times what ${base.name} alone takes, ${scope}`, async () => {
        const grammar = await grammarOf(base, scope);
        const bare = await grammarOf(base, baseScope, { bare: true });
        for (const opening of openings.slice(0, 2)) {
          for (const name of inputsThatTake(limit, grammar, opening, [...nastyInputs.keys()])) {
            const line = opening + (nastyInputs.get(name) ?? '');
            const [ours, theirs] = [timeOf(grammar, line), timeOf(bare, line)];
            assert.ok(ours <= mostTimes * theirs, `${name} after "${opening}": ${ours} ms and ${theirs} ms`);
          }
        }
      });

      it(`when it is prose of ${longest} characters, on ${base.name}, ${scope}`, async () => {
        const grammar = await grammarOf(base, scope);
        const line = `text: ${'We discuss a role, an id and gs2.ir.3; [[a-b]] has 15 marks. '.repeat(400)}`;
        assert.equal(grammar.tokenizeLine(line.slice(0, longest), null, limit).stoppedEarly, false);
      });
    }
  }
});

async function grammarOf(base: Base, scope: string, options: { bare?: boolean } = {}): Promise<Grammar> {
  const grammar = await (await createRegistry(base, options)).loadGrammar(scope);
  assert.ok(grammar);
  return grammar;
}

function inputsThatTake(time: number, grammar: Grammar, opening: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const line = opening + (nastyInputs.get(name) ?? '');
    return grammar.tokenizeLine(line, null, time).stoppedEarly;
  });
}

/** Milliseconds; VS Code itself gives up long before. */
function timeOf(grammar: Grammar, line: string): number {
  const start = performance.now();
  grammar.tokenizeLine(line, null, 60_000);
  return Math.round(performance.now() - start);
}

function rawGrammar(grammar: object): ReturnType<typeof textmate.parseRawGrammar> {
  return textmate.parseRawGrammar(JSON.stringify(grammar), 'stub.json');
}
