import { ImportRefusal, type RefusalCode } from '../../../src/core/importing/import-refusal.ts';

/** For `assert.rejects`: a refusal for one of these reasons. */
export function refusal(...codes: readonly RefusalCode[]) {
  return (error: unknown): boolean => error instanceof ImportRefusal && codes.includes(error.code);
}
