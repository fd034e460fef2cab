import assert from 'node:assert/strict';
import { checkReferences } from '../../../../src/core/article/check-references.ts';
import type { Question } from '../../../../src/core/article/article.ts';
import { articles, library } from '../../../fixtures/library.ts';
import { article } from '../../../fixtures/summary/article.ts';

function question(more: Partial<Question>): Question {
  return { id: 'q', text: 'Discuss.', marks: 15, words: 250, ...more };
}

function told(notes: Parameters<typeof checkReferences>[0]): string[] {
  return checkReferences(notes, library).map(
    ({ code, path, args }) => `${code} ${path.join('.')} (${args.join('; ')})`,
  );
}

describe('what notes say of the library', () => {
  it('is true of the bundled articles', () => {
    for (const notes of articles) assert.deepEqual(told(notes), []);
  });

  it('may be nothing', () => {
    assert.deepEqual(told(article([], { questions: [question({})] })), []);
  });

  it('is told of where it leads nowhere', () => {
    const notes = article([], {
      syllabus: ['gs3.env.1', 'gs9.x.1'],
      questions: [
        question({ directive: 'ponder' }),
        question({ framework: 'nothing' }),
        question({ directive: 'discuss', framework: 'essay' }),
        question({ directive: 'ponder', framework: 'ethics_case', words: 150 }),
      ],
    });
    assert.deepEqual(told(notes), [
      'no-such-topic syllabus.1 (gs9.x.1)',
      'no-such-directive questions.0.directive (ponder)',
      'no-such-framework questions.1.framework (nothing)',
      'no-such-budget questions.2.words (essay; 250; 1100)',
      'no-such-directive questions.3.directive (ponder)',
      'no-such-budget questions.3.words (ethics_case; 150; 250)',
    ]);
  });

  it('only warns: the notes stand without it', () => {
    const faults = checkReferences(article([], { syllabus: ['gs9.x.1'] }), library);
    assert.deepEqual(
      faults.map(({ severity }) => severity),
      ['warning'],
    );
  });
});
