import assert from 'node:assert/strict';
import { readHtml } from '../../../../src/readers/html/read-html.ts';
import { article, claimed, page, paragraphs } from './page.ts';

function structured(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('what a page says of its article', () => {
  it('is in its structured data first', () => {
    const draft = readHtml(
      article(
        paragraphs(),
        structured({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'Person', '@id': '#p', name: 'Asha Verma' },
            {
              '@type': ['NewsArticle', 'OpinionNewsArticle'],
              headline: 'The river and the committee',
              author: [{ '@id': '#p' }, { '@type': 'Person', name: 'By Tom Oommen' }],
              datePublished: '2024-03-14T00:15:00+05:30',
              publisher: { name: 'The Paper' },
              articleSection: 'Opinion',
              inLanguage: 'en-IN',
            },
          ],
        }),
      ),
    );
    assert.equal(claimed(draft, 'title'), 'The river and the committee');
    assert.equal(claimed(draft, 'author'), 'Asha Verma, Tom Oommen');
    assert.equal(claimed(draft, 'published'), '2024-03-14T00:15:00+05:30');
    assert.equal(claimed(draft, 'publication'), 'The Paper');
    assert.equal(claimed(draft, 'section'), 'Opinion');
    assert.equal(claimed(draft, 'kind'), 'NewsArticle OpinionNewsArticle');
  });

  it('is plain text where the page has written HTML for machines', () => {
    const headline = 'The river&#8217;s <i>own</i> committee &amp; us';
    for (const head of [
      structured({ '@type': 'NewsArticle', headline, author: 'Asha &amp; Tom' }),
      `<meta property="og:title" content="The river&amp;#8217;s own committee &amp;amp; us"><meta name="author" content="Asha &amp;amp; Tom">`,
    ]) {
      const draft = readHtml(article(paragraphs(), head));
      assert.equal(claimed(draft, 'title'), 'The river’s own committee & us');
      assert.equal(claimed(draft, 'author'), 'Asha, Tom');
    }
  });

  it('is not in the structured data of other articles', () => {
    const other = { '@type': 'NewsArticle', headline: 'Another story', author: 'Tom Oommen' };
    const own = { '@type': 'NewsArticle', headline: 'The river and the committee', author: 'Asha Verma' };
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] };
    const head = `<title>The river and the committee | Paper</title>${structured([list, other, own])}`;
    const draft = readHtml(article(paragraphs(), head));
    assert.equal(claimed(draft, 'title'), 'The river and the committee');
    assert.equal(claimed(draft, 'author'), 'Asha Verma');
  });

  it('survives structured data that is damaged or hostile', () => {
    for (const script of [
      '{"@type":"Article","headline":',
      '<!-- {"@type":"Article","headline":"The river\n and the committee",} -->',
      '['.repeat(50_000),
      '{"@type":{"a":1},"author":7,"__proto__":{"x":1}}',
    ]) {
      const draft = readHtml(article(paragraphs(), `<script type="application/ld+json">${script}</script>`));
      assert.equal(claimed(draft, 'title'), 'The river and the committee');
    }
  });

  const titles: readonly (readonly [string, string, string])[] = [
    ['after a bar', 'The river and the committee | The Paper', ''],
    [
      'after two dashes',
      'The river and the committee - Opinion - The Paper',
      '<meta property="og:site_name" content="The Paper">',
    ],
    [
      'before a colon',
      'The Paper: The river and the committee',
      '<meta property="og:site_name" content="The Paper">',
    ],
    [
      'as the name of the host',
      'The river and the committee - Riverpaper',
      '<link rel="canonical" href="https://www.river-paper.example/a">',
    ],
  ];
  for (const [where, title, head] of titles) {
    it(`has no name of the site in its title: ${where}`, () => {
      assert.equal(
        claimed(readHtml(page(paragraphs(), `<title>${title}</title>${head}`)), 'title'),
        'The river and the committee',
      );
    });
  }

  it('keeps a dash that belongs to the title', () => {
    const title = 'The river - and the committee that forgot it';
    assert.equal(
      claimed(
        readHtml(
          page(paragraphs(), `<title>${title}</title><meta property="og:site_name" content="The Paper">`),
        ),
        'title',
      ),
      title,
    );
  });

  it('has the whole title where a tag has cut it', () => {
    const cut = '<meta property="og:title" content="The river and the comm...">';
    assert.equal(claimed(readHtml(article(paragraphs(), cut)), 'title'), 'The river and the committee');
  });

  it('believes what several places say rather than one', () => {
    const head = `${structured({ '@type': 'Article', headline: 'Page 4711' })}<meta property="og:title" content="The river and the committee">`;
    assert.equal(claimed(readHtml(article(paragraphs(), head)), 'title'), 'The river and the committee');
  });

  it('has no title that says only what kind of page it is', () => {
    const head = '<title>Press Release:Information Bureau</title>';
    const draft = readHtml(page(`<h2>The river and its water board</h2>${paragraphs()}`, head));
    assert.equal(claimed(draft, 'title'), 'The river and its water board');
  });

  it('has not the name of a blog for its title', () => {
    for (const logo of [
      '<h1 class="site-title">River Notes</h1>',
      '<h1><a href="https://notes.example/">River Notes</a></h1>',
    ]) {
      const body = `${logo}<article><h2>The river and the committee</h2>${paragraphs()}</article>`;
      const draft = readHtml(page(body, '<title>The river and the committee – River Notes</title>'));
      assert.equal(claimed(draft, 'title'), 'The river and the committee');
    }
  });

  const bylines: readonly (readonly [string, string])[] = [
    ['<p class="byline">By <a rel="author" href="/u/1">Asha Verma</a></p>', 'Asha Verma'],
    [
      '<div class="story-byline">Written by Asha Verma and Tom Oommen | Updated: 3 May 2024</div>',
      'Asha Verma, Tom Oommen',
    ],
    ['<span itemprop="author"><span itemprop="name">Asha Verma</span></span>', 'Asha Verma'],
    ['<p>By Asha Verma, Political Editor</p>', 'Asha Verma'],
    ['<div class="authname">लेखक: आशा वर्मा</div>', 'आशा वर्मा'],
    [
      '<div class="author"><img alt="x"><span class="author-name">Jane Reporter</span></div>',
      'Jane Reporter',
    ],
    [
      '<p class="author vcard"><a><b class="fn">Asha Verma</b></a> <span>Senior Delhi Correspondent</span></p>',
      'Asha Verma',
    ],
    ['<p class="byline">By Asha Verma Senior Delhi Correspondent</p>', 'Asha Verma'],
    ['<div class="byline">By <b>Asha Verma</b>, Reuters</div>', 'Asha Verma'],
    ['<div class="byline">ASHA VERMA Associated Press</div>', 'Asha Verma'],
    ['<div class="byline">Asha Verma Tuesday, May 14, 2024</div>', 'Asha Verma'],
    ['<div class="byline">Authored by ASHA VERMA & TOM OOMMEN</div>', 'Asha Verma, Tom Oommen'],
    ['<div class="byline">PTI</div>', 'PTI'],
    ['<aside><span itemprop="author">Asha Verma</span></aside>', 'Asha Verma'],
    ['<div class="comment"><span itemprop="author">Tom Oommen</span></div>', ''],
    ['<small class="byLineAuthor">By<a>Asha Verma</a></small>', 'Asha Verma'],
    ['<div class="byline"><span>By Asha Verma</span><span>Edited By: Tom Oommen</span></div>', 'Asha Verma'],
    ['<p><span>By Asha Verma</span><span>Edited By: Tom Oommen</span></p>', 'Asha Verma'],
    ['<div class="author"><p>By</p><p>Asha Verma</p></div>', 'Asha Verma'],
    [
      '<div class="author-name-block"><p class="author-name">Asha Verma</p><p>Consulting editor, River Weekly</p></div>',
      'Asha Verma',
    ],
    ['<div class="byline"><p>Asha Verma</p><p>Consulting editor, River Weekly</p></div>', 'Asha Verma'],
    ['<div id="Sidebar"><p>By <strong>Asha Verma</strong></p></div>', 'Asha Verma'],
  ];
  for (const [markup, author] of bylines) {
    it(`names the author of a byline: ${author} in ${markup.slice(0, 32)}`, () => {
      assert.equal(claimed(readHtml(article(`${markup}${paragraphs()}`)), 'author') ?? '', author);
    });
  }

  it('takes no address, account or placeholder for an author', () => {
    for (const author of ['https://paper.example/u/1', '@asha', 'admin', 'asha@paper.example', '']) {
      assert.equal(
        claimed(readHtml(article(paragraphs(), `<meta name="author" content="${author}">`)), 'author'),
        undefined,
      );
    }
  });

  const signatures: readonly (readonly [string, string])[] = [
    ['a person rather than an agency', 'PTI'],
    ['a person rather than a desk', 'Express Web Desk'],
    ['a person rather than the site', 'riverpaper.example'],
    ['a person rather than the company of the site', 'Riverpaper Media Holding'],
  ];
  for (const [what, author] of signatures) {
    it(`names ${what}`, () => {
      const head = `<link rel="canonical" href="https://riverpaper.example/a"><meta name="author" content="${author}">`;
      const draft = readHtml(article(`<a rel="author" href="/u">Asha Verma</a>${paragraphs()}`, head));
      assert.equal(claimed(draft, 'author'), 'Asha Verma');
    });
  }

  it('names a person rather than a company with the name of the site in its own', () => {
    const head =
      '<meta property="og:site_name" content="Riverpaper"><meta name="author" content="Editions Riverpaper">';
    const draft = readHtml(article(`<p class="byline">Asha Verma</p>${paragraphs()}`, head));
    assert.equal(claimed(draft, 'author'), 'Asha Verma');
  });

  it('names whom a tag for another site names in full, not an account there', () => {
    for (const [content, author] of [
      ['Asha Verma', 'Asha Verma'],
      ['@ashaverma', undefined],
      ['@asha verma', undefined],
    ] as const) {
      const draft = readHtml(article(paragraphs(), `<meta name="twitter:creator" content="${content}">`));
      assert.equal(claimed(draft, 'author'), author);
    }
  });

  it('names the author and the day right under the title, whatever their box is called', () => {
    const box = '<div class="comments"><p>By Asha Verma, 3 May 2024</p></div>';
    const draft = readHtml(page(`<h1>The river and the committee</h1>${box}${paragraphs()}`));
    assert.equal(claimed(draft, 'author'), 'Asha Verma');
    assert.equal(claimed(draft, 'published'), '3 May 2024');
  });

  it('names whom its field says rather than a name far below', () => {
    const far = `<div>${'<b></b>'.repeat(200)}<p class="author">Tom Oommen</p></div>`;
    const head = '<meta name="author" content="Express News Service">';
    const draft = readHtml(article(`${paragraphs()}${far}`, head));
    assert.equal(claimed(draft, 'author'), 'Express News Service');
  });

  it('keeps the whole of a name that begins with initials or a title, and what stands behind it in brackets', () => {
    for (const name of [
      'C. Asha Verma',
      'T.C.A. Asha Raghav Rao',
      'Dr. Asha Verma',
      'Prof. Tom K. Oommen',
      'Col. Tom Oommen (retd)',
    ]) {
      const draft = readHtml(article(paragraphs(), `<meta name="author" content="${name}">`));
      assert.equal(claimed(draft, 'author'), name);
    }
  });

  it('takes a sentence for no author', () => {
    const content = 'Written for the paper. Nobody asked who';
    const draft = readHtml(article(paragraphs(), `<meta name="author" content="${content}">`));
    assert.equal(claimed(draft, 'author'), undefined);
  });

  it('has the post of its author from a box that is no part of the text, and from no one else', () => {
    const head = '<meta name="author" content="Asha Verma">';
    const boxed = (text: string) =>
      claimed(
        readHtml(article(`<div class="author-box"><p>${text}</p></div>${paragraphs()}`, head)),
        'authorPost',
      );
    assert.equal(boxed('Asha Verma is a teacher in Patna. She writes on rivers.'), 'teacher in Patna');
    assert.equal(boxed('The writer is a teacher in Patna'), 'teacher in Patna');
    assert.equal(boxed('Tom Oommen is a teacher in Patna'), undefined);
  });

  it('has no post and no degree for an author', () => {
    for (const [content, author] of [
      ['Asha Verma, Games Editor, River Weekly', 'Asha Verma'],
      ['Asha Verma, Vice President, River Division', 'Asha Verma'],
      ['Asha Verma, MA', 'Asha Verma'],
      ['Asha Verma, Tom Oommen, Economics Editor', 'Asha Verma, Tom Oommen'],
      ['Last Updated: 3 May 2024', undefined],
    ] as const) {
      const draft = readHtml(article(paragraphs(), `<meta name="author" content="${content}">`));
      assert.equal(claimed(draft, 'author'), author);
    }
  });

  it('keeps "&" within a name', () => {
    const head = '<meta name="author" content="Bench & i">';
    assert.equal(claimed(readHtml(article(paragraphs(), head)), 'author'), 'Bench & i');
  });

  const dates: readonly (readonly [string, string])[] = [
    ['<time datetime="2024-05-03T10:00:00Z">yesterday</time>', '2024-05-03T10:00:00Z'],
    ['<p class="date">Published: 3rd May 2024 04:00 AM</p>', '3rd May 2024'],
    ['<p>May 3, 2024 12:50 am | Updated 01:23 am IST</p>', 'May 3, 2024'],
    ['<div>प्रकाशित: 3 मई 2024, 06:30 AM IST</div>', '3 मई 2024'],
    ['<div>Updated: May 4, 2024. Published: May 3, 2024</div>', 'May 3, 2024'],
    ['<div class="byline">The Desk | Published 02.01.24, 07:09 AM</div>', '02.01.24'],
    ['<div>Updated At : 07:20 AM May 04, 2024 IST | Published : May 03, 2024</div>', 'May 03, 2024'],
    [
      '<abbr class="published" title="2024-05-03T16:39:00-04:00">last week</abbr>',
      '2024-05-03T16:39:00-04:00',
    ],
    ['<div>Edited by Tom Oommen • 3 May 2024, 8:00 am</div>', '3 May 2024'],
    ['<p class="date">०३ मई २०२४</p>', '०३ मई २०२४'],
  ];
  for (const [markup, date] of dates) {
    it(`has the date as written: ${date}`, () => {
      assert.equal(claimed(readHtml(article(`${markup}${paragraphs()}`)), 'published'), date);
    });
  }

  for (const [content, date] of [
    ['20240503', '2024-05-03'],
    ['20240503T101500', '2024-05-03'],
    ['1714732200', '2024-05-03T10:30:00.000Z'],
    ['1714732200000', '2024-05-03T10:30:00.000Z'],
  ] as const) {
    it(`reads a date in figures: ${content}`, () => {
      const draft = readHtml(article(paragraphs(), `<meta name="pdate" content="${content}">`));
      assert.equal(claimed(draft, 'published'), date);
    });
  }

  const moments: readonly (readonly [string, string, string, string])[] = [
    [
      'in India',
      '2024-01-01T19:20:00Z',
      'January 02, 2024 12:50 am | Updated 01:23 am IST',
      'January 02, 2024',
    ],
    ['in America', '2024-01-02T03:20:00+00:00', 'January 1, 2024', 'January 1, 2024'],
    ['where nothing was changed', '2024-01-01T20:03:39Z', '2 January 2024', '2 January 2024'],
    ['not the day of a change', '2024-01-01T09:20:00Z', 'January 2, 2024', '2024-01-01T09:20:00Z'],
    ['not on another continent', '2024-01-01T19:20:00+05:30', 'January 2, 2024', '2024-01-01T19:20:00+05:30'],
  ];
  for (const [where, stated, shown, date] of moments) {
    it(`has the day that the page shows: ${where}`, () => {
      const head = `<meta property="article:published_time" content="${stated}">`;
      assert.equal(claimed(readHtml(article(`<p>${shown}</p>${paragraphs()}`, head)), 'published'), date);
    });
  }

  it('has the date beside the title rather than that of today or of another article', () => {
    const body =
      '<header><time datetime="2026-11-24">Tuesday</time></header>' +
      `<article><h1>The river</h1><time datetime="2024-05-03">3 May</time>${paragraphs()}</article>` +
      '<div class="related-posts"><time itemprop="datePublished" datetime="2020-01-01">old</time></div>';
    assert.equal(claimed(readHtml(page(body)), 'published'), '2024-05-03');
  });

  it('has the date under the title rather than one that is called a date far below', () => {
    const far = `<div>${'<b></b>'.repeat(200)}<p class="date">October 31, 2020</p></div>`;
    const draft = readHtml(article(`<p>on Friday, May 3rd, 2024</p>${paragraphs()}${far}`));
    assert.equal(claimed(draft, 'published'), 'May 3rd, 2024');
  });

  for (const path of ['2024/05/03/the-river', 'opinions/2024/may/03/the-river-4711.html']) {
    it(`has the date of the folders of its address where it shows none: ${path}`, () => {
      const draft = readHtml(article(paragraphs()), { url: `https://paper.example/${path}` });
      const found = draft.claims.find(({ field }) => field === 'published');
      assert.match(found?.value ?? '', /^2024\/(?:05|may)\/03$/);
    });
  }

  it('tells a change from the first publication', () => {
    const draft = readHtml(article(`<p>Updated on May 4, 2024</p>${paragraphs()}`));
    assert.equal(claimed(draft, 'updated'), 'May 4, 2024');
    assert.equal(claimed(draft, 'published'), undefined);
  });

  it('names the page where it was loaded only if the page does not', () => {
    assert.equal(
      claimed(readHtml(article(paragraphs()), { url: 'https://a.example/1' }), 'url'),
      'https://a.example/1',
    );
    const head = '<link rel="canonical" href="https://b.example/2">';
    assert.equal(
      claimed(readHtml(article(paragraphs(), head), { url: 'https://a.example/1' }), 'url'),
      'https://b.example/2',
    );
    const bad = '<link rel="canonical" href="javascript:alert(1)">';
    assert.equal(claimed(readHtml(article(paragraphs(), bad)), 'url'), undefined);
  });
});
