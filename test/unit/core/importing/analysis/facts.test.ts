import assert from 'node:assert/strict';
import { hasFigure, figuresIn } from '../../../../../src/core/article/gaps/figures.ts';
import { datesIn } from '../../../../../src/core/importing/analysis/dates.ts';
import { analysed } from './model.ts';

describe('dates of an article', () => {
  it('are days, months and years as written', () => {
    const text =
      'On January 2, 2024, on 5 March, in November 2023, in 2017-18, in the 1990s, by 2047, on 2024-01-02.';
    assert.deepEqual(datesIn(text), [
      'January 2, 2024',
      '5 March',
      'November 2023',
      '2017-18',
      '1990s',
      '2047',
      '2024-01-02',
    ]);
  });

  it('may be in Hindi', () =>
    assert.deepEqual(datesIn('2 जनवरी 2024 को और मार्च 2019 में'), ['2 जनवरी 2024', 'मार्च 2019']));

  it('are no amounts', () =>
    assert.deepEqual(datesIn('₹2000, 1,990 wells, 2000 crore, 1950 per cent, 20190'), []));
});

describe('figures of an article', () => {
  for (const [text, figures] of [
    ['It cost ₹2000 crore, or $5 billion.', ['₹2000 crore', '$5 billion']],
    ['A share of 40 per cent, 58% and two-thirds.', ['40 per cent', '58%', 'two-thirds']],
    ['Rs. 500 for 1,00,000 people over 15-20 years', ['Rs. 500', '1,00,000 people', '15-20 years']],
    ['In २५ प्रतिशत of 25 लाख homes', ['२५ प्रतिशत', '25 लाख']],
    ['On 3 January 2019 the G20 met under Article 370, paragraph 4.', []],
  ] as const) {
    it(`are quantities as written: ${text}`, () => assert.deepEqual(figuresIn(text), figures));
  }

  it('are there only where the gaps see one', () => {
    for (const text of ['in 1996', 'COVID-19', 'the 73rd amendment', '5 of 9 wells', 'half of them']) {
      if (!hasFigure(text)) assert.deepEqual(figuresIn(text), []);
    }
  });

  it('are listed by paragraph, each once', () => {
    const { figures, dates } = analysed(['In 2019 it was 40%. Then 40% again.', 'Now, in 2019, 41%.']);
    assert.deepEqual(figures, [
      { text: '40%', paragraph: 1 },
      { text: '41%', paragraph: 2 },
    ]);
    assert.deepEqual(dates, [
      { text: '2019', paragraph: 1 },
      { text: '2019', paragraph: 2 },
    ]);
  });
});
