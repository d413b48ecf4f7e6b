import { expect, test } from 'vitest';
import { exampleArticle } from '../example-study.ts';

/** What stands in marks that hold speech, as the text has it. */
function quotedIn(text: string): string[] {
  const article = exampleArticle(`Fog over Velmora\n\n${text}`);
  return article.quotes.map(({ start, end }) => article.text.slice(start, end));
}

test.each([
  ["The union replied: ``We never trusted the horn,'' said its chair.", ['We never trusted the horn,']],
  ["''Nobody sails in this,'' said Ben Okoro.", ['Nobody sails in this,']],
  ['‚We wait for the fog to go,‘ said Ada Brandt.', ['We wait for the fog to go,']],
  ['‚We wait for the fog to go,’ said Ada Brandt.', ['We wait for the fog to go,']],
])('%s', (text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});

test.each([["The pilots'' union of Velmora met on Friday and went home."], ["It is 3'' wide, and 6'' deep."]])(
  'no marks are seen in %s',
  (text) => {
    expect(quotedIn(text)).toEqual([]);
  },
);
