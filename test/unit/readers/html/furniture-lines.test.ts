import assert from 'node:assert/strict';
import { readHtml } from '../../../../src/readers/html/read-html.ts';
import { article, sentences, texts } from './page.ts';

/** What is left of a line between two paragraphs. */
function left(line: string): readonly string[] {
  const body = [sentences(1), line, sentences(2)].map((text) => `<p>${text}</p>`).join('');
  return texts(readHtml(article(body))).slice(1, -1);
}

describe('a line between the paragraphs of a page', () => {
  for (const line of [
    'Copyright was never meant to outlive the grandchildren of those who wrote the books.',
    'Created in 1998, the board has met four times since, and never in public.',
    'Published in 1859, the book was sold out on its first day.',
    'Updated maps of 2019 show the wells that the ministry had left out.',
    'Register offices in the hills keep no record of those who moved away.',
    'Support our troops, they said, and then they cut the pensions of those who had come home.',
    'Want more proof? Look at the wells that were dug in the year of the flood.',
    'Have something to say? The committee has an answer: write to the ministry, it says.',
    'Our journalism schools teach how to write, not whom to ask.',
    'Share this land, the elders said, or lose all of it to the river.',
    'Follow the author of the bill to his village, and ask there.',
    'To read more into it than that would be to give the ministry too much credit.',
    'Get the app right, the engineers said, and the farmers will use it.',
    'Watch: the river will rise again before the committee has met.',
    'Opinion – not evidence – is what the report rests on.',
    'Thank you for reading the bill, he told the house, since the minister had not.',
  ]) {
    it(`stays where it only begins as furniture does: ${line.split(' ', 3).join(' ')}`, () => {
      assert.deepEqual(left(line), [line]);
    });
  }

  for (const line of [
    'Copyright 2019 The River Paper',
    'Copyright The River Paper',
    'Published: 3 May 2019 10:30 AM IST',
    'Last updated on May 3, 2019, 10:30 am',
    'Register for free to continue reading',
    'Support our work',
    'Want more? Subscribe to our newsletter.',
    'Have a tip? Write to us',
    'Our journalism needs your help. Become a member.',
    'Share this article',
    'Follow us on Twitter',
    'To read the full story, subscribe',
    'Download the app now',
    'Watch: How the river took the road',
    'Opinion: The river and the road',
    'Thank you for reading. Support us.',
  ]) {
    it(`goes where it is furniture: ${line}`, () => {
      assert.deepEqual(left(line), []);
    });
  }
});
