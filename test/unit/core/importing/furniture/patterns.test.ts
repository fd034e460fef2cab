import assert from 'node:assert/strict';
import { parse } from 'yaml';
import type { FurnitureLibrary } from '../../../../../src/core/model/furniture.ts';
import { matchesOf, standsAloneBy } from '../../../../../src/core/importing/furniture/match-line.ts';
import { bundledText, faultsOf, repeated } from '../../../library/bundled.ts';
import { cpuTime } from '../../../../fixtures/cpu-time.ts';
import { cleaningModel } from '../cleaning.ts';

const library = parse(bundledText('furniture.yaml')) as FurnitureLibrary;
const patterns = library.families.flatMap((family) =>
  family.patterns.map((pattern) => ({ family: family.id, ...pattern })),
);

describe('the line patterns', () => {
  it('keep to their schema', () => {
    assert.deepEqual(faultsOf('furniture.yaml', 'furniture'), []);
    assert.deepEqual(faultsOf('capitals.yaml', 'capitals'), []);
  });

  it('stand once each, in families with names of their own', () => {
    assert.deepEqual(repeated(patterns.map(({ line }) => line)), []);
    assert.deepEqual(repeated(library.families.map(({ id }) => id)), []);
  });

  it('name a field for each group that they read', () => {
    for (const { line, fields = [], says } of patterns) {
      const groups = new RegExp(`${line}|`, 'iu').exec('')!.length - 1;
      const isRead = says?.publication === '$' ? groups - 1 : groups;
      assert.equal(isRead, fields.length, line);
    }
  });

  it('say where the line must stand if they read a word that prose has too', () => {
    const sentences = [
      'The end.',
      'Share and share alike.',
      'Print was the first of the arts to be ruled by a machine.',
      'Opinion polls were wrong again.',
      'By the end of the decade the plan had failed.',
      'Source of much grief, the river is also a source of life.',
      'In the beginning was the file.',
      'Subscribe to a theory long enough and it becomes a habit.',
      'Photography has changed the way in which we see war.',
      'Views differ on whether the Bill is needed.',
      'Related questions were put to the Minister.',
      'Relevant for our purpose is the second clause.',
      'Published accounts of the riot disagree.',
      'Follow the money and you find the contractor.',
      'Comments by the Chief Justice were widely quoted.',
      'Background noise is all that remains of the debate.',
      'Government of India bonds fell sharply.',
      'Get your facts straight and the rest will follow.',
      'Receive them as guests in your house and they will stay.',
      'The chart: a line that falls, and then falls faster.',
      'Illustration of this is easy: look at the well.',
      'To continue reading the Constitution as a dead letter is to bury it. We must not.',
      'India needs better journalism, and better readers.',
      'Notes are what a banker counts. References are what he asks for.',
      'Also read in that light, the clause means little.',
      'He looked at the wall. It had one photo.',
      'View it in a browser and the page is blank.',
    ];
    const standsAlone = standsAloneBy(cleaningModel);
    assert.deepEqual(sentences.filter(standsAlone), []);
  });

  it('know what pages offer between and below the paragraphs', () => {
    const lines = [
      'Get the best of our columns straight to your inbox every evening.',
      'Join Riverpaper for free to follow this writer.',
      'Already subscribed? Log in',
      '7 min read Last updated: Feb 12, 2026 | 10:18 pm IST',
      'Thank you for subscribing to our letter.',
      'The Riverpaper is now on WhatsApp. Follow our channel.',
      'Boats on the river in May. | Asha Rao/Reuters',
      'A road under water. | ANI',
      'Express Illustration | Asha Rao',
      'Chart: Riverpaper',
      'बाढ़ के बाद का पुल। (फाइल फोटो)',
      'बाढ़ के बाद का पुल (फोटो: नदी समाचार)',
      'Boats on the river in May. File photo',
      'Boats on the river in May. Riverpaper Photo',
      '---------- Forwarded message ---------',
      'View this email in your browser',
      'Also Read Why the wells of the plateau are dry',
      'खबरें और भी हैं...',
    ];
    assert.deepEqual(
      lines.filter((line) => matchesOf(line, cleaningModel).length === 0),
      [],
    );
  });

  // What makes a pattern that tries too many ways slow: a beginning that fits, one thing again and again, an end that does not fit.
  const pumps = [
    ' ',
    'a',
    'a ',
    '-',
    '/ ',
    'a / ',
    '| ',
    '. ',
    ': ',
    '1',
    '1 ',
    'at ',
    'by ',
    '#a ',
    'share ',
    'a, ',
    '(',
    '© ',
    'क ',
    '\u2013 ',
  ];
  it('take no time on any line that they are given (B55)', () => {
    for (const { line } of patterns) {
      const shape = new RegExp(line, 'iu');
      const beginning = /[a-z]{3,}(?: [a-z]+)*/.exec(line)?.[0] ?? '';
      const attacks = ['', `${beginning} `, `${beginning}: `].flatMap((head) =>
        pumps.map((pump) => head + pump.repeat(600 / pump.length)),
      );
      const time = cpuTime(() => attacks.forEach((attack) => shape.test(`${attack.slice(0, 598)}\n!`)), 1);
      assert.ok(time < 300, `${line}: ${String(time)} ms`);
    }
  });
});

describe('a line of a download', () => {
  const lines: Readonly<Record<string, string>> = {
    'Relevant for: International Relations | Topic: Effect of policies': 'collections meta',
    'Downloaded from crackIAS.com': 'collections tail',
    CrackIAS: 'collections drop',
    'To enjoy additional benefits': 'the-hindu drop',
    'READ LATER': 'controls drop',
    'SEE ALL Remove': 'controls drop',
    "'Despite talks, a challenge persists' | Photo Credit: ANI": 'captions drop',
    'Also Read | Deepening ties': 'related drop',
    'Watch | What is in the Bill': 'related drop',
    'BACK TO TOP': 'feet tail',
    'Terms & conditions | Institutional Subscriber': 'the-hindu tail',
    'Comments have to be in English, and in full sentences.': 'the-hindu tail',
    'Sign in to unlock member-only benefits!': 'the-hindu drop',
    'Journalism of Courage': 'indian-express drop',
    'Story continues below this ad': 'indian-express drop',
    '3 min read': 'controls drop',
    "Click to get the day's best explainers in your inbox": 'indian-express drop',
    '(With inputs from PTI)': 'credits drop',
    PTI: 'credits drop',
    'View Full Image': 'related drop',
    'All rights reserved.': 'feet tail',
    'SS/DK': 'press-releases drop',
    '(Release ID: 2002012) Visitor Counter : 112873': 'press-releases tail',
    'Read this release in: Urdu , Hindi , Marathi': 'press-releases tail',
    'Print Friendly, PDF & Email': 'collections drop',
    'UPSC EDITORIAL ANALYSIS : Reigniting the flame': 'study-sites meta',
    'Source: TH': 'sources meta',
    'Mains GS Paper II: Bilateral, regional and global groupings': 'study-sites meta',
    'Relevance: GS Paper 2 – International Relations': 'study-sites meta',
    'Keywords: Shared vision, HADR': 'study-sites meta',
    'Syllabus  • GS2: India and its neighbourhood': 'study-sites meta',
    'GS Paper - 2': 'study-sites meta',
    'Tags: International Relations GS Paper - 2': 'study-sites meta',
    'Drishti Mains Question: Discuss.': 'study-sites tail',
    'SECURE ANSWER WRITING PRACTICE QUESTION': 'study-sites tail',
    'Why in News?': 'study-sites keep',
    'Way Forward': 'study-sites keep',
    'The views expressed are personal': 'credits drop',
    'यह भी पढ़ें: दूसरी खबर': 'related drop',
    विज्ञापन: 'controls drop',
    'Page 2 of 4': 'pages drop',
    '1/2/24, 10:45 PM Reigniting the flame - The Hindu': 'pages drop',
  };
  for (const [line, expected] of Object.entries(lines)) {
    it(`is known: ${line}`, () => {
      const [match] = matchesOf(line.replace(/\s+/g, ' '), cleaningModel);
      assert.equal(match && `${match.pattern.family} ${match.pattern.action}`, expected);
    });
  }
});
