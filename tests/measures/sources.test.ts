import { expect, test } from 'vitest';
import { chaptersOf } from '../findings/chapters-of.ts';

/** Kinds of sources of a text, with how many speak. */
async function sourcesOf(text: string): Promise<string[]> {
  const [chapter] = await chaptersOf({ 'a.txt': text, 'b.txt': 'It rained in Bern.' });
  return (chapter?.rows.sources ?? []).map(({ kind, speakers, words }) => `${kind} ${speakers} ${words}`);
}

test('what a speaker is, the title before the name or the description behind it tells', async () => {
  const text = [
    'President Ann Lee met Ola Berg, a professor of history at Bern. They met at noon.',
    '“We will rebuild the whole harbour,” Lee said. “It cannot be done before winter,” Berg said.',
    '“Nobody knows what it costs,” an aide said.',
  ].join('\n\n');
  expect(await sourcesOf(text)).toEqual(['official 1 6', 'expert 1 6', 'unnamed 1 5']);
});

test('a speaker without a title or a noun is not told', async () => {
  const text = 'Ann Lee met Ola Berg in Bern.\n\n“We will rebuild the whole harbour,” Ann Lee said.';
  expect(await sourcesOf(text)).toEqual(['unknown 1 6']);
});
