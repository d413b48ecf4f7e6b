import { expect, test } from 'vitest';
import { chaptersOf } from '../findings/chapters-of.ts';

/** What parts a headline from its text. */
async function gapsOf(headline: string, body: string): Promise<string[]> {
  const page = (outlet: string, title: string, text: string) =>
    `---\noutlet: ${outlet}\ntitle: ${title}\n---\n${title}\n\n${text}\n`;
  const [chapter] = await chaptersOf({
    'a.md': page('Aa', headline, body),
    'b.md': page('Bb', 'Lee meets Berg in Bern', 'President Ann Lee met Ola Berg in Bern. Lee and Berg said little.'),
  });
  if (chapter?.rows.segments.every(({ kind }) => kind !== 'headline')) throw new Error('expected headlines');
  return (chapter?.rows['headline-gap'] ?? [])
    .filter(({ outlet }) => outlet === 'aa')
    .map(({ kind, body: found }) => `${kind}: ${found}`);
}

test('whom the headline alone names, and the word that takes a side in it alone', async () => {
  expect(
    await gapsOf(
      'Ola Berg faces draconian regime in Norland',
      'The harbour was closed on Monday. It rained all day long there.',
    ),
  ).toEqual(['actor: Ola Berg', 'actor: Norland', 'judging-word: draconian', 'judging-word: regime']);
});

test('whom the text names most and the headline not at all', async () => {
  expect(
    await gapsOf(
      'The harbour is closed again',
      'President Ann Lee closed it. Lee said little. Lee went home. Lee came back. It rained.',
    ),
  ).toEqual(['left-out: President Ann Lee closed it.']);
});

test('nothing where the text has what its headline says', async () => {
  expect(await gapsOf('Lee meets Berg in Bern', 'President Ann Lee met Ola Berg in Bern. They said little.')).toEqual(
    [],
  );
});
