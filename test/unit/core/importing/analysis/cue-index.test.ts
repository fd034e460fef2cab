import assert from 'node:assert/strict';
import { CueIndex } from '../../../../../src/core/importing/analysis/cue-index.ts';
import { lowerWordsOf } from '../../../../../src/core/importing/analysis/lower-words.ts';

function found(phrases: readonly string[], text: string): string[] {
  const index = new CueIndex<true>();
  for (const phrase of phrases) index.add(phrase, true);
  return index.hitsIn(lowerWordsOf(text)).map(({ phrase, start, end }) => `${phrase} ${start}-${end}`);
}

describe('cues', () => {
  it('are found as whole words, whatever stands between them', () => {
    assert.deepEqual(found(['way forward'], 'The way, forward! A gateway forward.'), ['way forward 1-3']);
  });

  it('with an asterisk stand for any ending', () => {
    assert.deepEqual(found(['challeng*'], 'Challenges challenge a challenger, not a chalk.'), [
      'challeng* 0-1',
      'challeng* 1-2',
      'challeng* 3-4',
    ]);
  });

  it('may have an asterisk in any word', () => {
    assert.deepEqual(found(['farm* income*'], 'Farmers’ incomes; farming income'), [
      'farm* income* 0-2',
      'farm* income* 2-4',
    ]);
  });

  it('overlap', () => {
    assert.deepEqual(found(['should', 'should be', 'be'], 'it should be'), [
      'should 1-2',
      'should be 1-3',
      'be 2-3',
    ]);
  });

  it('take a genitive for the word itself', () => {
    assert.deepEqual(found(['india', "citizen's charter"], 'India’s citizen’s charter'), [
      'india 0-1',
      "citizen's charter 1-3",
    ]);
  });

  it('keep the signs of Hindi together', () => {
    assert.deepEqual(found(['चुनौती', 'चुनौतियाँ'], 'बड़ी चुनौतियाँ हैं।'), ['चुनौतियाँ 1-2']);
  });
});
