import assert from 'node:assert/strict';
import { columnsOf } from '../../../../src/readers/pdf/columns-of.ts';
import { fragmentsOf } from '../../../../src/readers/pdf/fragments-of.ts';
import { hasLostLetters } from '../../../../src/readers/pdf/lost-letters.ts';
import type { TextRun } from '../../../../src/readers/pdf/text-run.ts';

function run(text: string, left: number, right: number, baseline: number, size = 9): TextRun {
  return { text, left, right, baseline, size, font: 'F1' };
}

describe('Columns of a page', () => {
  it('are told apart beside a title in large type, however narrow the gutter is', () => {
    const fragments = fragmentsOf([
      run('will not stay open', 50, 290, 100, 20),
      run('second-hand. Malaysia started at this very point', 300, 540, 103, 10),
    ]);
    assert.deepEqual(
      fragments.map(({ text }) => text),
      ['will not stay open', 'second-hand. Malaysia started at this very point'],
    );
  });

  it('are not cut where the gaps between stretched words lie above one another', () => {
    const lines = Array.from({ length: 40 }, (_, index) => index);
    const fragments = lines.flatMap((line) => [
      run('a line of the first column', 60, 210, 100 + 11 * line),
      // Two lines of five of the second column have a wide gap at the same place.
      ...(line % 5 < 2
        ? [run('some words here', 222, 290, 104 + 11 * line), run('and there', 300, 372, 104 + 11 * line)]
        : [run('a whole line of the second column', 222, 372, 104 + 11 * line)]),
      run('a line of the third column', 384, 534, 108 + 11 * line),
    ]);
    const columns = columnsOf(fragments).map((part) => [
      Math.min(...part.map(({ left }) => left)),
      Math.max(...part.map(({ right }) => right)),
    ]);
    assert.deepEqual(columns, [
      [60, 210],
      [222, 372],
      [384, 534],
    ]);
  });
});

describe('The pieces of a word', () => {
  it('are put together where a vowel sign is set a little apart', () => {
    const [whole] = fragmentsOf([run('पढ़न', 50, 70, 100), run('ा', 73, 76, 100)]);
    assert.equal(whole?.text, 'पढ़ना');
  });
});

describe('Hindi whose letters a PDF does not name', () => {
  const sentence = 'शिक्षिका ने बताया कि किताबें मिलने के बाद बच्चे फिर से प्रश्न पूछने लगे और विद्यालय हँसने लगा। ';

  it('is known by the short i, which it lacks altogether', () => {
    assert.equal(hasLostLetters(sentence.repeat(4)), false);
    assert.equal(hasLostLetters(sentence.repeat(4).replaceAll('\u093F', '')), true);
  });

  it('is not seen in a short text, and not in another script', () => {
    assert.equal(hasLostLetters('पहला और दूसरा'), false);
    assert.equal(hasLostLetters('A long text without any. '.repeat(40)), false);
  });
});
