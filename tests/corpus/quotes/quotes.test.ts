import { describe, expect, it } from 'vitest';

import { exampleArticle, quotedWords, quotesOf } from '../example-study.ts';

const speech = (text: string) =>
  quotesOf(text).flatMap((quote) => (quote.startsWith('speech: ') ? [quote.slice(8)] : []));

describe('quotation marks', () => {
  it.each([
    '“We lost it,” Lee said.',
    '"We lost it," Lee said.',
    '«We lost it,» Lee said.',
    '„We lost it,“ Lee said.',
    '”We lost it,” Lee said.',
    '“We lost it," Lee said.',
    '"We lost it,” Lee said.',
    '‘We lost it,’ Lee said.',
    "'We lost it,' Lee said.",
    'Lee said: (“We lost it,” he said.)',
  ])('hold speech in whatever form: %s', (text) => {
    expect(speech(text)).toEqual(['We lost it,']);
  });

  it('run on over paragraphs that open again', () => {
    expect(speech('“We lost it. It sank.\n\n“We found it,” Lee said.\n\nHe left.')).toEqual([
      ...['We lost it. It sank.', 'We found it,'],
    ]);
  });

  it('that are never closed hold their sentence and no more', () => {
    const { quotes, text } = exampleArticle('Lee said “we lost it all. Then he left.\n\nShe ran.');
    expect(quotes.map(({ start, end, unbalanced }) => [text.slice(start, end), unbalanced])).toEqual([
      ['we lost it all.', true],
    ]);
  });

  it('that were never opened hold nothing', () => {
    expect(quotesOf('We lost it,” Lee said. He left.')).toEqual([]);
  });

  it('that open twice do not swallow what stands between two quotations', () => {
    expect(speech('“We lost it, Lee said. “We found it,” he said.')).toHaveLength(1);
  });

  it.each(['“He told me ‘no’ twice,” Lee said.', '“He told me “no” twice,” Lee said.'])(
    'inside others belong to the outer ones: %s',
    (text) => {
      expect(speech(text)).toEqual([text.slice(1, text.indexOf(',') + 1)]);
    },
  );

  it.each([
    "It's the sons' house, Lee said.",
    "The '90s were rock 'n' roll, Lee said.",
    'The ’90s were rock ’n’ roll, Lee said.',
    'The ‘90s were theirs, Lee said.',
    "Get 'em, Lee said, for the boys' sake.",
    'He is 6\'2" tall and the board 5" wide, Lee said.',
  ])('are not apostrophes or inches: %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it('close behind a space, if they must', () => {
    expect(speech('"We lost it all at last. " Lee said.')).toEqual(['We lost it all at last. ']);
  });
});

describe('what marks hold', () => {
  it.each([
    ['Lee said it was a “reform”.', 'speech: reform'],
    ['According to Lee, the plan is “dead”.', 'speech: dead'],
    ['The plan of the old and the new “we all lost it here” was read.', 'speech: we all lost it here'],
    ['The “reform” cost a fortune.', 'scare: reform'],
    ['Lee said the so-called “reform” was dead.', 'scare: reform'],
    ['The film “Gone With the Rain” won.', 'title: Gone With the Rain'],
    ['They sang “The Long Road” twice.', 'title: The Long Road'],
    ['She wrote the book “Rain”.', 'title: Rain'],
  ])('is speech, held at a distance or a title: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });

  it('is speech in a headline, which cannot spare the cue', () => {
    const body = 'The harbour bridge was a lost cause for the mayor, who left the port on Monday.';
    expect(quotesOf(`Mayor leaves “lost” harbour bridge\n\n${body}`)).toEqual(['speech: lost']);
  });

  it('is told by a cue in the same sentence and not in the next', () => {
    expect(quotesOf('The “reform” cost a fortune. Lee said so.')).toEqual(['scare: reform']);
  });

  it('is quoted voice where it is speech, word for word', () => {
    const article = exampleArticle(
      '“We lost it,” Lee said of the “old” bridge. The “reform” and “The Long Road” failed.',
    );
    expect(quotedWords(article)).toEqual(['We', 'lost', 'it', 'old']);
  });
});
