import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { bases, createRegistry } from './grammars.ts';

// Each file there is a text with the expected scopes below its lines, as vscode-tmgrammar-test reads them.
const folder = path.join(import.meta.dirname, 'fixtures');

for (const base of bases) {
  describe(`what the grammars light up, on the YAML and Markdown of ${base.name}`, () => {
    for (const file of readdirSync(folder)) {
      it(file, async () => {
        const testCase = parseGrammarTestCase(readFileSync(path.join(folder, file), 'utf8'));
        assert.ok(testCase.assertions.length > 0);
        // The tool brings an older vscode-textmate, with the same registry for all that is called here.
        const registry = (await createRegistry(base)) as unknown as Parameters<typeof runGrammarTestCase>[0];
        const failures = await runGrammarTestCase(registry, testCase);
        assert.deepEqual(
          failures.map(({ line, start, end, ...rest }) => ({
            at: `${file}:${line + 1}:${start}-${end}`,
            ...rest,
          })),
          [],
        );
      });
    }
  });
}
