import assert from 'node:assert/strict';
import { ImportRefusal } from '../../../../src/core/importing/import-refusal.ts';
import { readHtml } from '../../../../src/readers/html/read-html.ts';
import { article, page, paragraphs, sentences, texts } from './page.ts';

const four = [1, 2, 3, 4].map(sentences);

describe('the text of a page', () => {
  it('is its paragraphs in order, each once', () => {
    assert.deepEqual(texts(readHtml(article(paragraphs()))), four);
  });

  it('leaves out menus, sharing, comments, adverts, captions and other articles, and says so', () => {
    const { blocks, dropped } = readHtml(
      page(
        `<nav><a href="/">Home page of the paper</a></nav>
        <main><article><h1>The river and the committee</h1><div class="share-tools">Share this piece with friends</div>
        <figure><img src="a.jpg"><figcaption>The river at noon</figcaption></figure>
        ${paragraphs(2)}<div class="ad-slot">Advertisement</div><p>${sentences(3)}</p>
        <div class="related-stories"><h3>Related</h3><p><a href="/b">Another matter altogether</a></p></div><p>${sentences(4)}</p>
        </article><section id="comments"><p>I disagree with all of it, and so does everybody whom I have asked about it.</p></section></main>
        <footer>© 2024 The paper</footer>`,
      ),
    );
    assert.deepEqual(
      blocks.map(({ text }) => text),
      four,
    );
    const reasons = Object.fromEntries(dropped.map(({ text, reason }) => [text, reason]));
    assert.equal(reasons['Home page of the paper'], 'outside-article');
    assert.equal(reasons['Share this piece with friends'], 'furniture');
    assert.equal(reasons['The river at noon'], 'caption');
    assert.equal(reasons['Another matter altogether'], 'related-link');
    assert.equal(reasons['The river and the committee'], 'metadata');
    assert.equal(dropped.find(({ text }) => text === 'Advertisement')?.before, 2);
  });

  it('leaves out teasers whose boxes have no telling name', () => {
    const teaser =
      '<div class="x7"><a href="/z"><h3>What the mayor said to the engineers</h3></a><span>A short account of a long evening, with the names of all who stayed until the very end of it</span></div>';
    assert.deepEqual(
      texts(readHtml(article(`${paragraphs(2)}${teaser}<p>${sentences(3)}</p><p>${sentences(4)}</p>`))),
      four,
    );
  });

  it('leaves out what is hidden', () => {
    const hidden = ['style="display: none"', 'hidden', 'aria-hidden="true"', 'class="sr-only"'];
    const parts = hidden.map((attribute) => `<div ${attribute}><p>${sentences(9)}</p></div>`).join('');
    assert.deepEqual(texts(readHtml(article(`${parts}${paragraphs()}`))), four);
  });

  it('is hidden text where only the beginning of the article is shown', () => {
    for (const hiding of ['class="body hidden"', 'style="display:none"']) {
      const body = `<p>${sentences(1)}</p><div ${hiding}>${[2, 3, 4].map((at) => `<p>${sentences(at)}</p>`).join('')}</div>`;
      assert.deepEqual(texts(readHtml(article(body))), four);
    }
  });

  it('is a short article and not what the site says of itself around it', () => {
    const site = `<div class="x1"><p>${sentences(7)}</p></div>`;
    const body = `<article><h1>The river</h1><p>${sentences(1)}</p></article>${site}`;
    assert.deepEqual(texts(readHtml(page(body))), [sentences(1)]);
  });

  it('keeps an article that stands in parts of a name that usually means furniture', () => {
    assert.deepEqual(
      texts(
        readHtml(
          page(`<div class="overlay share-page"><h1>The river and the committee</h1>${paragraphs()}</div>`),
        ),
      ),
      four,
    );
  });

  it('keeps an entry on what is elsewhere the name of furniture', () => {
    const entry = `<div class="post-12 post type-post hentry category-comment tag-cookies tag-legal"><h2>The river</h2>${paragraphs()}</div>`;
    const others = `<div class="x1">${[5, 6, 7].map((at) => `<p><a href="/${at}">${sentences(at)}</a></p>`).join('')}</div>`;
    const head = '<meta property="og:title" content="The river">';
    assert.deepEqual(texts(readHtml(page(`<h1>The River Paper</h1>${entry}${others}`, head))), four);
  });

  it('keeps each paragraph that is marked as standing behind a paywall, not the request to pay', () => {
    const body = `${paragraphs(3)}<p class="paywall">${sentences(4)}</p>`;
    const request = '<div class="paywall"><p>Subscribe to read on.</p><a href="/s">Log in</a></div>';
    assert.deepEqual(texts(readHtml(article(body + request))), four);
  });

  it('keeps what a kitchen calls its menu, not what a site does', () => {
    const dishes = '<p>Rice with lentils, and a pickle that the cook makes herself, in winter.</p>';
    const pages = '<ul><li>Home</li><li>Opinion and analysis</li><li>Letters to the editor</li></ul>';
    assert.deepEqual(
      texts(
        readHtml(
          article(
            `${paragraphs(3)}<div class="menu">${pages}</div><div id="menu">${dishes}</div><p>${sentences(4)}</p>`,
          ),
        ),
      ),
      [
        ...four.slice(0, 3),
        'Rice with lentils, and a pickle that the cook makes herself, in winter.',
        sentences(4),
      ],
    );
  });

  it('joins the parts of an article that each stand in a box of their own', () => {
    const parts = four
      .map((text) => `<div class="k1"><div class="k2"><span>${text}</span></div></div>`)
      .join('<div class="k9"></div>');
    assert.deepEqual(texts(readHtml(article(parts))), four);
  });

  it('keeps a short sentence of which most is a link, not a headline that is one', () => {
    const sentence = '<p>So says <a href="/r">the report that the ministry commissioned</a>.</p>';
    const headline = '<p>More on it: <a href="/h">What the ministry knew of the wells</a></p>';
    assert.deepEqual(
      texts(readHtml(article(`${paragraphs(3)}${sentence}${headline}<p>${sentences(4)}</p>`))),
      [...four.slice(0, 3), 'So says the report that the ministry commissioned.', sentences(4)],
    );
  });

  it('begins with the standfirst between the title and the part with the text', () => {
    const standfirst = 'The committee never met, and those who live by the river know why it did not.';
    const head = `<div><h1>The river and the committee</h1><p>${standfirst}</p><p>Share this story.</p></div>`;
    const draft = readHtml(page(`${head}<div class="story-body">${paragraphs()}</div>`));
    assert.deepEqual(texts(draft).slice(0, 2), [standfirst, sentences(1)]);
  });

  it('goes on in a part below of the same article', () => {
    const verdict =
      'So the committee will meet, and the river will have risen again before it has: that is the verdict of those who live by it.';
    const body = `<div class="k1"><section>${paragraphs()}</section><section class="wrap"><h4>Wrap up</h4><p>${verdict}</p></section></div>`;
    assert.deepEqual(texts(readHtml(article(body))), [...four, 'Wrap up', verdict]);
  });

  it('leaves out the highlights of the site below it', () => {
    const highlight = (text: string): string =>
      `<ul><li><a href="/x"><img src="x.jpg"></a></li></ul><ul><li>${text}</li></ul>`;
    const highlights = [
      'Some jobs are not flashy, but well paid. Here are some of them.',
      'How a well is dug.',
    ];
    const body = `<h1>The river and the committee</h1><div class="k1"><p>${sentences(1)}</p>
      <div class="k2">${[2, 3, 4, 5, 6, 7, 8].map((number) => `<p>${sentences(number)}</p>`).join('')}</div>
      <div class="k3"><h2>Highlights</h2>${highlights.map(highlight).join('')}</div></div>`;
    assert.deepEqual(texts(readHtml(page(body))), [1, 2, 3, 4, 5, 6, 7, 8].map(sentences));
  });

  it('leaves out the comments of readers, named or not, also where they are far longer', () => {
    const comment = (reader: number): string =>
      `<li><b>Reader ${reader}</b> <span>3 hours ago</span><p>As reader ${reader} of all I disagree with it, because nobody who lives by the river was asked.</p><a href="#r">Reply</a></li>`;
    const comments = Array.from({ length: 80 }, (_, index) => comment(index)).join('');
    for (const name of ['id="comments"', 'class="x9"']) {
      const thread = `<section ${name}><h3>80 comments</h3><ol>${comments}</ol></section>`;
      assert.deepEqual(texts(readHtml(article(paragraphs() + thread))), four);
      assert.deepEqual(texts(readHtml(page(`<div><h1>The river</h1>${paragraphs()}</div>${thread}`))), four);
    }
  });

  it('is no link for a place that links lead to, though that is never closed', () => {
    assert.deepEqual(
      texts(readHtml(page(`<a name="top"><div><h1>The river</h1>${paragraphs()}</div>`))),
      four,
    );
  });

  it('divides paragraphs at double line breaks, and keeps the lines of a poem', () => {
    const poem = 'The river rose,<br>the road went down,<br>and nobody came';
    const draft = readHtml(
      article(`<div>${four.join('<br><br>\n')}<br><br>${poem}</div><p>${sentences(5)}</p>`),
    );
    assert.deepEqual(texts(draft), [
      ...four,
      'The river rose,\nthe road went down,\nand nobody came',
      sentences(5),
    ]);
  });

  it('is what the page states in its structured data, where a script would have shown it', () => {
    const stated = (body: string): string =>
      JSON.stringify({ '@type': 'NewsArticle', headline: 'The river', articleBody: body });
    const head = (body: string): string => `<script type="application/ld+json">${stated(body)}</script>`;
    assert.deepEqual(texts(readHtml(page('<div id="root"></div>', head(four.join('\n\n'))))), four);
    assert.deepEqual(
      texts(readHtml(page(`<article><p>${sentences(1)}</p></article>`, head(paragraphs())))),
      four,
    );
    // What is visible is better: it has headings and emphasis.
    assert.equal(
      readHtml(article(`<h2>A heading</h2>${paragraphs()}`, head(four.join(' ')))).blocks.length,
      5,
    );
  });

  it('drops a pull quote, not the sentence that it repeats', () => {
    const pulled =
      '<aside><p>Nobody had asked them, and the committee that was to ask them had not met</p></aside>';
    const quoted =
      '<blockquote>Nobody had asked them, and the committee that was to ask them had not met</blockquote>';
    assert.deepEqual(
      texts(
        readHtml(article(`${paragraphs(2)}${pulled}${quoted}<p>${sentences(3)}</p><p>${sentences(4)}</p>`)),
      ),
      four,
    );
  });
});

describe('the blocks of a page', () => {
  const blocksOf = (body: string): readonly unknown[] =>
    readHtml(article(`${paragraphs(2)}${body}<p>${sentences(3)}</p>`)).blocks.slice(2, -1);

  it('keep headings with their level', () => {
    assert.deepEqual(blocksOf('<h3>What was <em>promised</em></h3>'), [
      { kind: 'heading', level: 3, text: 'What was *promised*' },
    ]);
  });

  it('keep lists, lists within lists, and numbers', () => {
    assert.deepEqual(
      blocksOf(
        '<p>Three things were promised:</p><ul><li>a road</li><li><p>a school</p><ol start="4"><li>with a roof</li><li>and a well</li></ol></li></ul>',
      ),
      [
        { kind: 'paragraph', text: 'Three things were promised:' },
        { kind: 'list', text: '- a road\n- a school\n  4. with a roof\n  5. and a well' },
      ],
    );
  });

  it('keep a quotation as one block', () => {
    assert.deepEqual(blocksOf('<blockquote><p>First they measured.</p><p>Then they left.</p></blockquote>'), [
      { kind: 'quotation', text: '> First they measured.\n>\n> Then they left.' },
    ]);
  });

  it('keep a table of data, not a table that only lays out', () => {
    assert.deepEqual(
      blocksOf(
        '<table><tr><th>Year</th><th>Wells | tanks</th></tr><tr><td>2019</td><td>41</td></tr></table>',
      ),
      [{ kind: 'table', text: '| Year | Wells \\| tanks |\n| --- | --- |\n| 2019 | 41 |' }],
    );
    const layout = `<table><tr><td>${sentences(7)}</td><td><p>${sentences(8)}</p></td></tr></table>`;
    assert.deepEqual(blocksOf(layout), [
      { kind: 'paragraph', text: sentences(7) },
      { kind: 'paragraph', text: sentences(8) },
    ]);
  });

  it('keep a table of links that stands under the text', () => {
    const row =
      '<tr><td>Ganga</td><td><a href="/g1">station one</a></td><td><a href="/g2">station two</a></td></tr>';
    const table = `<table><tr><th>River</th><th>Upper reach</th><th>Lower reach</th></tr>${row.repeat(4)}</table>`;
    const { blocks } = readHtml(
      article(`<p>Where it is measured, by river:</p>${table}<p>${sentences(1)}</p>`),
    );
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'table', 'paragraph'],
    );
  });

  it('keep code without its blank lines', () => {
    assert.deepEqual(blocksOf('<pre>if (a &lt; b) {\n\n  go();\n}</pre>'), [
      { kind: 'code', text: '```\nif (a < b) {\n  go();\n}\n```' },
    ]);
  });

  it('say in Markdown what is emphasised, without links and pictures', () => {
    assert.deepEqual(
      blocksOf(
        '<p>They <b>did</b> meet, as <a href="/r">the report</a> <img src="x.png" alt="picture"> says, <i>once</i>.</p>',
      ),
      [{ kind: 'paragraph', text: 'They **did** meet, as the report says, *once*.' }],
    );
  });

  it('drop marks of footnotes, and tell powers from figures', () => {
    assert.deepEqual(
      blocksOf(
        '<p>It rose.<sup><a href="#f1">[1]</a></sup> Some 10<sup>6</sup> people live on the 21<sup>st</sup> mile.</p>',
      ),
      [{ kind: 'paragraph', text: 'It rose. Some 10⁶ people live on the 21st mile.' }],
    );
  });

  it('resolve entities, and let no text become markup', () => {
    const text =
      '<p>AT&amp;T &lt;b&gt;paid&lt;/b&gt; &#8377;5 &amp;lt; 6 * 7, _so_ [they](say)&nbsp;&hellip; in `1998`.</p><p>1998. A year.</p><p># no heading</p>';
    assert.deepEqual(
      blocksOf(text).map((block) => (block as { text: string }).text),
      [
        'AT&T &lt;b>paid&lt;/b> ₹5 &amp;lt; 6 \\* 7, \\_so\\_ [they\\](say) … in \\`1998\\`.',
        '1998\\. A year.',
        '\\# no heading',
      ],
    );
  });

  it('have no control characters, and keep the joiners of Indian scripts', () => {
    assert.deepEqual(blocksOf('<p>क्\u200dष and र\u200b\u0007ी\ufeff, they wrote.</p>'), [
      { kind: 'paragraph', text: 'क्\u200dष and री, they wrote.' },
    ]);
  });

  it('have a space between spans that a style sheet holds apart, none within a word', () => {
    const draft = blocksOf(
      '<p><span class="dropcap">T</span>he river <span class="a">rose and</span><span class="b">fell again</span>, they wrote.</p>',
    );
    assert.deepEqual(draft, [{ kind: 'paragraph', text: 'The river rose and fell again, they wrote.' }]);
  });
});

describe('a page on which nothing reads like an article', () => {
  const post = 'The well at the school is dry again, and nobody says why.';
  const answer = 'Ours too. The pump runs, and there is only air in it.';

  it('is the short post that it shows', () => {
    assert.deepEqual(texts(readHtml(page(`<div class="x1"><p>${post}</p></div>`))), [post]);
    assert.deepEqual(texts(readHtml(page(`<div class="feed-comment-body"><p>${post}</p></div>`))), [post]);
  });

  it('is the answers of a discussion', () => {
    const thread = [post, answer].map((text) => `<div class="comment"><p>${text}</p></div>`).join('');
    const title = '<h1><a href="/w">Wells that run dry</a></h1>';
    assert.deepEqual(texts(readHtml(page(`${title}<section id="comments">${thread}</section>`))), [
      post,
      answer,
    ]);
  });

  it('is its text for browsers without scripts, or that a script would show', () => {
    const shell = '<div id="root"></div><noscript>Please enable JavaScript to use this page.</noscript>';
    for (const inert of ['noscript', 'template']) {
      const html = page(`${shell}<${inert}><article>${paragraphs(2)}</article></${inert}>`);
      assert.deepEqual(texts(readHtml(html)), four.slice(0, 2));
    }
  });
});

describe('a page without an article', () => {
  const pages: Readonly<Record<string, string>> = {
    'an empty page': '',
    'a page of links': page(
      `<ul>${'<li><a href="/x">A headline that leads to another page</a></li>'.repeat(40)}</ul>`,
    ),
    'a front page of teasers': page(
      `<main>${'<section><h3><a href="/a">A headline of one of the articles</a></h3><p>What it is about, in a line that goes on for long enough to read like text.</p></section>'.repeat(12)}</main>`,
    ),
    'a form to sign in': page('<form><label>Name</label><input name="n"><button>Sign in</button></form>'),
    'a page that asks for scripts': page(
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
    ),
    'a page that hides more than can be read': page(
      `<div id="root"></div><noscript>${'<p>x</p>'.repeat(70_000)}</noscript>`,
    ),
    'a page of links that asks for cookies': page(
      `<p>We use cookies to make this page better for all of you.</p>
      <ul>${'<li><a href="/x">A headline that leads to another page</a></li>'.repeat(40)}</ul>`,
    ),
    'a page that only a script fills': page('<div id="root"></div><script>document.write("text")</script>'),
  };
  for (const [what, html] of Object.entries(pages)) {
    it(`is refused: ${what}`, () => {
      assert.throws(
        () => readHtml(html),
        (error) => error instanceof ImportRefusal && error.code === 'no-article',
      );
    });
  }
});
