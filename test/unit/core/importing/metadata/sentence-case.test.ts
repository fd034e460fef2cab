import assert from 'node:assert/strict';
import { sentenceCase } from '../../../../../src/core/importing/metadata/sentence-case.ts';
import { cleaningModel } from '../cleaning.ts';

const body = [
  'The ties of India and the Republic of Korea rest on the DAPA agreement, and it helps us that the US agrees. When Pande came, the state was ready.',
  'Both the States of the Union and the Union itself have a say in the matter, says the US.',
];
const cased = (title: string): string => sentenceCase(title, body, cleaningModel.capitals);

describe('a title in capitals', () => {
  const titles: Readonly<Record<string, string>> = {
    'REIGNITING THE FLAME OF INDIA-KOREA TIES': 'Reigniting the flame of India-Korea ties',
    "INDIA'S TIES": "India's ties",
    'INDIA’S TIES': 'India’s ties',
    'WHAT DAPA CAN DO': 'What DAPA can do',
    'THE COMING OF PANDE': 'The coming of Pande',
    'THE COMING OF NAMBIAR': 'The coming of nambiar',
    'GST AND THE SUPREME COURT': 'GST and the Supreme Court',
    'WHY IT MATTERS WHO VOTES': 'Why it matters who votes',
    'WHAT THE US WANTS': 'What the US wants',
    'A NEW HOPE. THE OLD FEAR': 'A new hope. The old fear',
    'SOUTH CHINA SEA: A TEST': 'South China Sea: a test',
    'ARTICLE 370 AND AFTER': 'Article 370 and after',
    'WORLD WAR II REVISITED': 'World War II revisited',
    'WHAT I SAW': 'What I saw',
    'COP28 IN DUBAI': 'COP28 in Dubai',
    'WHAT WAYANAD ASKS OF UDAIPUR': 'What Wayanad asks of Udaipur',
  };
  for (const [title, expected] of Object.entries(titles)) {
    it(`${title} becomes ${expected}`, () => assert.equal(cased(title), expected));
  }
});

describe('a title with a capital on each word', () => {
  const paragraph =
    'When the rain came late, the Supreme Court asked the states what they had done about the heat, and the answer was a list of meetings. ' +
    'It was read out by Meera Nambiar, whom the Ministry of Labour had sent, and who said that Aadhaar had no part in it. ';
  const long = [
    ...Array.from({ length: 4 }, () => paragraph),
    'Nobody can work at noon in Delhi, says the court in its order. The State had a plan, and the State had no money.',
    'A Heading With The Answer In It',
  ];
  const inSentenceCase = (title: string, language = 'en'): string =>
    sentenceCase(title, long, cleaningModel.capitals, language);

  const titles: Readonly<Record<string, string>> = {
    'Why the Supreme Court Must Act on the Heat': 'Why the Supreme Court must act on the heat',
    'A List of Meetings: The Answer to Late Rain': 'A list of meetings: the answer to late rain',
    'What Is a Plan Worth? The States Have No Money': 'What is a plan worth? The states have no money',
    'Sanjana Nambiar Said What Nobody Had Asked': 'Sanjana Nambiar said what nobody had asked',
    'Meeting Sanjana Nambiar in the Rain at Noon': 'Meeting Sanjana Nambiar in the rain at noon',
    'The GST, the UPI and the iPhone Come to Court': 'The GST, the UPI and the iPhone come to court',
    'Heat-Proof Delhi: An Anti-Aadhaar Answer to Noon': 'Heat-proof Delhi: an anti-Aadhaar answer to noon',
    'What I Asked the States: “Who Had the Money?”': 'What I asked the states: “Who had the money?”',
    "Delhi's Plan Doesn't Say What Work Costs": "Delhi's plan doesn't say what work costs",
    'The States Should Support Kerala When Rain Fails': 'The states should support Kerala when rain fails',
    'Text of the Labour Minister’s address at the Heat Congress, Dholavira':
      'Text of the Labour Minister’s address at the Heat Congress, Dholavira',
    'Unravelling Seasons: Labour Under Gathering Heat': 'Unravelling seasons: Labour under gathering heat',
  };
  for (const [title, expected] of Object.entries(titles)) {
    it(`${title} becomes ${expected}`, () => assert.equal(inSentenceCase(title), expected));
  }

  it('stays in German, where nouns have capitals', () => {
    const title = 'Der Regen und die Antwort der Staaten';
    assert.equal(inSentenceCase(title, 'de'), title);
  });

  for (const title of [
    'The court said that Delhi had no plan',
    'Why Delhi waits',
    'Meera Nambiar in Delhi',
    'Regen und Antwort – ответ судов',
  ]) {
    it(`stays where it is no such title: ${title}`, () => assert.equal(inSentenceCase(title), title));
  }

  it('stays where the article is too short to tell', () => {
    const title = 'Unravelling Seasons of Gathering Heat';
    assert.equal(sentenceCase(title, body, cleaningModel.capitals), title);
  });
});

describe('a title in small letters', () => {
  for (const title of ['Why India Must Wait', 'why it matters', 'पहली घंटी', '']) {
    it(`stays: ${title}`, () => assert.equal(cased(title), title));
  }
});
