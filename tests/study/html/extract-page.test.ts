import { expect, test } from 'vitest';
import type { SegmentKind } from '../../../analysis/lines/segment.ts';
import { extractPage } from '../../../analysis/study/html/extract-page.ts';
import { ferryPage, paragraphs } from './ferry-page.ts';

const typed = (html: string, kind: SegmentKind) => {
  const { text, spans } = extractPage(html);
  return spans.filter((span) => span.kind === kind).map(({ start, end }) => text.slice(start, end));
};

test('an article is its headline and its paragraphs, without the menus around them', () => {
  const { text, spans } = extractPage(ferryPage());
  expect(text).toBe(`${['Ferry cancelled in high waves', ...paragraphs].join('\n\n')}\n`);
  expect(spans).toEqual([{ kind: 'headline', start: 0, end: 29 }]);
});

test('a caption, a post, a crosshead and a pointer are typed and stay in their place', () => {
  const page = ferryPage(
    '<figure><img src="a.jpg"><figcaption>The harbour at noon.</figcaption></figure>' +
      '<h2>Tea and blankets</h2><p><a href="/b">Island bridge: the plans that were never built</a></p>' +
      '<blockquote class="twitter-tweet"><p>No boats today, say the gulls.</p>— Isle Ferries (@isle) June 1, 2020</blockquote>',
  );
  expect(typed(page, 'caption')).toEqual(['The harbour at noon.']);
  expect(typed(page, 'crosshead')).toEqual(['Tea and blankets']);
  expect(typed(page, 'related')).toEqual(['Island bridge: the plans that were never built']);
  expect(typed(page, 'embed')[0]).toBe('No boats today, say the gulls.');
});

test('boxes that their class names call related, newsletter or comments are no part of the article', () => {
  const box = (name: string) =>
    `<div class="${name}"><p>Ten things about ${name} that nobody told you on Monday.</p></div>`;
  const page = ferryPage(box('relatedPosts') + box('newsletter-signup') + box('comments'));
  expect(typed(page, 'related')).toHaveLength(1);
  expect(typed(page, 'furniture')).toHaveLength(2);
});

test('a class name on the element that holds the article says nothing', () => {
  const page = ferryPage().replace('<main>', '<main class="has-sidebar comments-open ad-page">');
  expect(extractPage(page)).toEqual(extractPage(ferryPage()));
});

test('a list among the paragraphs belongs to the article, one of other articles behind them does not', () => {
  const page = ferryPage('<ul><li>Monday: no boats</li><li>Tuesday: two boats</li></ul>').replace(
    '</article>',
    '<ul><li><a href="/1">Bridge planned</a></li><li><a href="/2">Tunnel dug</a></li></ul></article>',
  );
  const { text } = extractPage(page);
  expect(text).toContain('Monday: no boats\n\nTuesday: two boats');
  expect(text).not.toContain('Tunnel dug');
});

test('scripts, forms and hidden elements leave no text', () => {
  const page = ferryPage(
    '<script>document.write("</div><p>Evil words</p>")</script><form><button>Buy</button></form>' +
      '<div style="display: none"><p>Hidden words that a reader never sees on this page at all.</p></div>',
  );
  expect(extractPage(page)).toEqual(extractPage(ferryPage()));
});

test('a paragraph broken over lines stays one, and two line breaks part two', () => {
  const [first, second] = paragraphs;
  const page = `<body><div>${first.replace('after', '<br>after')}<br><br>${second}</div></body>`;
  expect(extractPage(page).text).toBe(`${first}\n\n${second}\n`);
});

test('the text that a page declares in JSON-LD decides on what Readability is unsure of', () => {
  const notice = 'Prizewinning Harbour Hotel weekends: Readers-only competition, dinner included tonight.';
  const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') });
  const page = ferryPage(`<p>${notice}</p>`, `<script type="application/ld+json">${data}</script>`);
  expect(typed(page, 'furniture')).toEqual([notice]);
  expect(extractPage(ferryPage(`<p>${notice}</p>`)).text).toContain(notice);
});
