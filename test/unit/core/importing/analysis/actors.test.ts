import assert from 'node:assert/strict';
import { analysed } from './model.ts';

function actorsOf(...texts: readonly string[]): string[] {
  return analysed(texts).actors.map(
    ({ name, kind, paragraphs }) => `${name} (${kind}) ${paragraphs.join(',')}`,
  );
}

describe('actors of an article', () => {
  it('are persons with a title, under the fullest of their names', () => {
    assert.deepEqual(
      actorsOf('Gen. Rao left.', 'General Mohan Rao, the chief, came.', 'Later General Rao spoke.'),
      ['General Mohan Rao (person) 1,2,3'],
    );
  });

  it('are persons who say something', () => {
    assert.deepEqual(actorsOf('Anita Deshpande argues that it rains. New Rules say so.'), [
      'Anita Deshpande (person) 1',
    ]);
  });

  it('are bodies, with what belongs to their name', () => {
    assert.deepEqual(
      actorsOf(
        'The Ministry of Health and Family Welfare and the Supreme Court of India met the Korean government.',
      ),
      [
        'Ministry of Health and Family Welfare (body) 1',
        'Supreme Court of India (body) 1',
        'Korean government (body) 1',
      ],
    );
  });

  it('keep a genitive that belongs to the name, and no other', () => {
    assert.deepEqual(
      actorsOf("India's Supreme Court heard the People's Bank of Kochi. The Prime Minister said so."),
      ['India (state) 1', 'Supreme Court (body) 1', "People's Bank of Kochi (body) 1"],
    );
  });

  it('are one under a name and its acronym', () => {
    assert.deepEqual(actorsOf('The Central Water Commission (CWC) met.', 'The CWC rose.'), [
      'Central Water Commission (body) 1,2',
    ]);
  });

  it('are states, each by itself', () => {
    assert.deepEqual(actorsOf('North Korea, China and South Korea'), [
      'North Korea (state) 1',
      'China (state) 1',
      'South Korea (state) 1',
    ]);
  });

  it('are groups that come back', () => {
    assert.deepEqual(actorsOf('Farmers wait. Teachers too.', 'Small farmers wait longer; farmers pay.'), [
      'Farmers (group) 1,2',
    ]);
  });

  it('may be named in Hindi', () => {
    assert.deepEqual(actorsOf('सर्वोच्च न्यायालय ने भारत और नेपाल से कहा।'), [
      'सर्वोच्च न्यायालय (body) 1',
      'भारत (state) 1',
      'नेपाल (state) 1',
    ]);
  });

  it('are none where no name stands', () =>
    assert.deepEqual(actorsOf('The rain came late. It was the first in June.'), []));
});
