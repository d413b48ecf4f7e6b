import { expect, test } from 'vitest';
import { extractPage } from '../../../analysis/study/html/extract-page.ts';
import { ferryPage } from './ferry-page.ts';

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('JSON-LD gives writers, day and outlet', () => {
  const data = {
    '@graph': [
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry cancelled',
        datePublished: '2020-06-01T23:30:00-05:00',
        author: [{ '@type': 'Person', name: 'Ann Low' }, { name: 'Bo Day' }],
        publisher: { '@type': 'Organization', name: 'The Isle' },
      },
    ],
  };
  const found = extractPage(ferryPage('', jsonLd(data)));
  expect(found).toMatchObject({ byline: 'Ann Low, Bo Day', published: '2020-06-01', site: 'The Isle', language: 'en' });
});

test('meta elements do where there is no JSON-LD, and a broken script is passed over', () => {
  const head =
    '<script type="application/ld+json">{"@type": </script><meta name="author" content="Ann Low">' +
    '<meta property="article:published_time" content="2020-06-01T10:00:00Z"><meta property="og:site_name" content="Tea &amp; Isle">';
  expect(extractPage(ferryPage('', head))).toMatchObject({
    byline: 'Ann Low',
    published: '2020-06-01',
    site: 'Tea & Isle',
  });
});

test('the headline is the heading that the page’s title takes up, and not the masthead', () => {
  const page = ferryPage().replace('<main>', '<h1>The Isle Times of Today</h1><main>');
  expect(extractPage(page).title).toBe('Ferry cancelled in high waves');
});

test('a date that no calendar has is left out', () => {
  const head = '<meta property="article:published_time" content="2020-02-31T10:00:00Z">';
  expect(extractPage(ferryPage('', head))).not.toHaveProperty('published');
});

test('the address that is given wins over the one that the page gives, and names the site', () => {
  const head = '<link rel="canonical" href="https://www.isle.example/a">';
  expect(extractPage(ferryPage('', head))).toMatchObject({ url: 'https://www.isle.example/a', site: 'isle.example' });
  expect(extractPage(ferryPage('', head), { url: 'https://b.example/c' }).url).toBe('https://b.example/c');
});

test('a summary under the headline is the standfirst, as its class or the page’s description says', () => {
  const summary = 'Waves of four metres keep two hundred people on the island';
  const marked = ferryPage().replace('</h1>', `</h1><p class="standfirst">${summary}</p>`);
  expect(extractPage(marked).standfirst).toBe(summary);
  const described = ferryPage('', `<meta name="description" content="${summary}.">`);
  expect(extractPage(described.replace('</h1>', `</h1><h3>${summary}</h3>`)).standfirst).toBe(summary);
});
