import assert from 'node:assert/strict';
import { staleFiles } from '../../scripts/generate.mjs';

describe('the generated files', () => {
  it('are in step with what they are made from (`npm run generate` writes them)', async () => {
    assert.deepEqual(await staleFiles(), []);
  });
});
