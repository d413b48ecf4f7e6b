import { describe, expect, it } from 'vitest';

import { segment } from '../../../analysis/corpus/segments/segment.ts';
import { exampleArticle, measuredText, segmentsOf } from '../example-study.ts';

const first = 'The harbour bridge was closed for nine days after a ferry hit it on Monday.';
const second = 'Engineers said the repair of the bridge would take until the end of the month.';

/** The kinds of a page's lines, in order. */
const kindsOf = (...lines: string[]) => segmentsOf(lines.join('\n\n')).map(([kind]) => kind);

describe('segments above an article', () => {
  it('tell its headline from the site’s name and the section', () => {
    expect(segmentsOf(['The Port Gazette', 'Local', 'Ferry closes the harbour bridge', first].join('\n'))).toEqual([
      ['furniture', 'The Port Gazette'],
      ['furniture', 'Local'],
      ['headline', 'Ferry closes the harbour bridge'],
      ['paragraph', first],
    ]);
  });

  it('take the line that a breadcrumb repeats as the headline, and its second print as furniture', () => {
    const title = 'Ferry hits harbour bridge';
    expect(kindsOf(`Home > Local > ${title}`, title, title, first, second)).toEqual([
      ...['furniture', 'headline', 'furniture', 'paragraph', 'paragraph'],
    ]);
  });

  it('take a title that is printed twice for no caption', () => {
    expect(kindsOf('Ferry hits harbour bridge', 'Ferry hits harbour bridge', first)).toEqual([
      ...['headline', 'furniture', 'paragraph'],
    ]);
  });

  it('keep a summary without a full stop as standfirst', () => {
    const summary = 'Nine days of repair ahead as engineers look for cracks';
    expect(kindsOf('Ferry closes the harbour bridge', summary, first, second)).toEqual([
      ...['headline', 'standfirst', 'paragraph', 'paragraph'],
    ]);
  });

  it('lift a summary with a full stop that names the same people in full as the next paragraph', () => {
    const summary = 'Harbour Master Ann Lee met Mayor Bo Ray on Monday over the bridge.';
    const again = 'Harbour Master Ann Lee and Mayor Bo Ray met on Monday to talk about the closed bridge.';
    expect(kindsOf('Ferry closes the harbour bridge', summary, again)).toEqual(['headline', 'standfirst', 'paragraph']);
  });

  it.each(['By Ann Lee', 'BY ANN LEE', 'By Ann Lee and Bo Ray, Staff Writers', 'Written by: Ann Lee'])(
    'know who wrote it: %s',
    (line) => {
      expect(kindsOf('Ferry closes the harbour bridge', line, first)).toEqual(['headline', 'byline', 'paragraph']);
    },
  );

  it.each([
    ...['Published: Mon 5 Jun 2023, 10:15 AM', 'Last updated: June 6, 2023', '2023-06-05', '5 June 2023 10:15 GMT'],
    ...['June 5, 2023 | 3 min read', 'Updated on 5 Jun 2023 at 10:15 (GMT)', '2 hours ago'],
  ])('know when it was published or updated: %s', (line) => {
    expect(kindsOf('Ferry closes the harbour bridge', line, first)).toEqual(['headline', 'dateline', 'paragraph']);
  });

  it.each([
    ...['Facebook Twitter WhatsApp', 'Share this article', 'Share on Facebook', '• Email • Print', 'ADVERTISEMENT'],
    ...['Skip to content', 'Menu', 'Tweet', '3 min read', 'Listen to this article'],
  ])('set share bars and menus aside: %s', (line) => {
    expect(kindsOf('Ferry closes the harbour bridge', line, first)).toEqual(['headline', 'furniture', 'paragraph']);
  });

  it('may be missing', () => {
    expect(kindsOf(first, second)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('segments inside an article', () => {
  /** What a line is that stands between two paragraphs. */
  const kindInside = (...lines: string[]) =>
    kindsOf('Ferry closes the harbour bridge', first, ...lines, second).slice(2, -1);

  it.each([
    'Photo: Ann Lee / Gazette',
    'The bridge on Monday. (Photo by Ann Lee/Getty Images)',
    'The bridge on Monday — Reuters',
    'The bridge on Monday. Ann Lee/AFP',
    'Image caption The bridge on Monday',
    'A view of the bridge. A view of the bridge.',
    'Mayor Bo Ray (L) and engineer Ann Lee (R) at the bridge',
  ])('are captions: %s', (line) => {
    expect(kindInside(line)).toEqual(['caption']);
  });

  it('are captions when printed twice in a row', () => {
    const caption = 'The harbour bridge is seen on Monday morning.';
    expect(kindInside(caption, caption)).toEqual(['caption', 'caption']);
  });

  it('are an embedded post with its signature', () => {
    expect(kindInside('We are looking at the bridge now!', '— Port Town (@porttown) June 5, 2023')).toEqual([
      ...['embed', 'embed'],
    ]);
  });

  it.each([
    'Read more: Ferry captain questioned',
    'READ MORE',
    'See also: Old bridges',
    'Related: Ferry captain questioned',
  ])('point to other articles: %s', (line) => {
    expect(kindInside(line)).toEqual(['related']);
  });

  it('are a crosshead: short, without a full stop, above a paragraph', () => {
    expect(kindInside('A long repair')).toEqual(['crosshead']);
  });

  it('are furniture where there is no word', () => {
    expect(kindInside('* * *')).toEqual(['furniture']);
  });

  it.each([
    ['PARIS (AFP) — ', 'PARIS (AFP) —'],
    ['PORT TOWN, June 5 (Reuters) - ', 'PORT TOWN, June 5 (Reuters) -'],
    ['WASHINGTON — ', 'WASHINGTON —'],
    ['(CNN)', '(CNN)'],
    ['New Port (AP) ', 'New Port (AP)'],
  ])('begin behind a dateline: %s', (dateline, kept) => {
    expect(segmentsOf(`Ferry closes the harbour bridge\n${dateline}${first}`).slice(1)).toEqual([
      ['dateline', kept],
      ['paragraph', first],
    ]);
  });

  it.each([
    'NATO — which met in the old town on Monday — said that it would help to mend it.',
    'The World Port Forum (WPF) President Ann Lee said on Monday that it would help to mend it.',
    'LONDON, June 5, 2023 - The mayor of the port left office.',
  ])('do not lose their own first words as a dateline: %s', (paragraph) => {
    expect(measuredText(paragraph).join('')).toContain(paragraph.slice(-30));
    expect(segmentsOf(`Ferry closes the harbour bridge\n${first}\n${paragraph}\n${second}`)[2]).toEqual([
      'paragraph',
      paragraph,
    ]);
  });
});

describe('segments below an article', () => {
  const kindsBelow = (...lines: string[]) =>
    kindsOf('Ferry closes the harbour bridge', first, second, ...lines).slice(3);

  it('are all furniture from the comment form on', () => {
    const form = ['Leave a Reply', 'Your email address will not be published.', 'Name', first];
    expect(kindsBelow(...form)).toEqual(['furniture', 'furniture', 'furniture', 'furniture']);
  });

  it('are pointers to other articles, and labels', () => {
    expect(kindsBelow('Ferry captain questioned by port police', 'Read more', 'Gazette')).toEqual([
      ...['related', 'related', 'furniture'],
    ]);
  });

  it('may still be a short last sentence', () => {
    expect(kindsBelow('The mayor left.', '“It is over.”')).toEqual(['paragraph', 'paragraph']);
  });

  it.each([
    'Copyright © 2023 Port Gazette',
    '© Port Gazette',
    'Privacy Policy | Terms of Use | Contact us',
    'By signing up you agree to our Terms of Use and Privacy Policy.',
    'Comments are closed.',
    '12 Comments',
    'Tags: bridges, ferries',
  ])('are the page’s own: %s', (line) => {
    expect(kindsBelow(line)).toEqual(['furniture']);
  });
});

describe('front matter', () => {
  const page =
    '---\ntitle: Ferry closes bridge\n---\nFerry closes bridge\n\nNine days of repair ahead, says the mayor\n\n';
  const segments = segment(page + first, { bodyStart: 35, title: { start: 11, end: 30 } });
  const parts = segments.map(({ kind, start, end }) => [kind, (page + first).slice(start, end)]);

  it('gives the headline, and the text repeats it as furniture', () => {
    expect(parts.slice(0, 2)).toEqual([
      ['headline', 'Ferry closes bridge'],
      ['furniture', 'Ferry closes bridge'],
    ]);
  });

  it('leaves the rest of the article as it is', () => {
    expect(parts.slice(2).map(([kind]) => kind)).toEqual(['standfirst', 'paragraph']);
  });

  it('ends where it ends, whatever nobody sees behind it', () => {
    const text = `---\ntitle: Ferry\n---\n\u200bShort.\n\n${first}`;
    const { segments } = exampleArticle(text, { bodyStart: 21, title: { start: 11, end: 16 } });
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(['Ferry', 'Short.', first]);
  });
});

describe('a text of any size', () => {
  it('may have two hundred thousand empty lines', () => {
    expect(segmentsOf(`${'\n'.repeat(200_000)}${first}${' \n'.repeat(200_000)}`)).toEqual([['paragraph', first]]);
  });

  // Measured on this code, one core: 5 MB of prose on a single line 0.8 s, of other odd characters at most 1.6 s.
  it.each(['a ', 'A', '. ', '“', '"', "' ", '(', '1/', '— ', 'By A ', '“a “', '\u0301'])(
    'may be one line of 200,000 characters: %j',
    (unit) => {
      const text = `${first}\n${unit.repeat(200_000 / unit.length)}\n${second}`;
      expect(exampleArticle(text).segments.at(-1)?.end).toBe(text.length);
    },
  );
});
