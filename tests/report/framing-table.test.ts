import { expect, test } from 'vitest';
import { framingBlocks } from '../../analysis/report/framing-table.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { chaptersOf } from '../findings/chapters-of.ts';

const named = 'President Ann Lee of Norland met General Ola Berg in Bern. Lee and Berg said little.';

/** The table of frames of two outlets. */
async function framing(one: string, other: string): Promise<string> {
  const [chapter] = await chaptersOf({ 'a.txt': `${named}\n\n${one}\n`, 'b.txt': `It rained in Bern.\n\n${other}\n` });
  if (!chapter) throw new Error('expected a chapter');
  return markdownOf({ type: 'root', children: framingBlocks(chapter, 2) });
}

test('the table of frames has causes, acts and remedies in the words of the text, with their owner', async () => {
  const table = await framing(
    'Lee criticized Berg on Monday. The ferry sank because of a storm. Lee urged Berg to close the mines.',
    'Berg said that Lee must close the mines.',
  );
  expect(table).toContain('“The ferry sank because of a storm”');
  expect(table).toContain('“criticized Berg”');
  expect(table).toContain('“Lee urged Berg to close the mines”');
  expect(table).toMatch(/Ola Berg: \[“Lee must close the mines”\]/u);
});

test('there is no table of frames where no outlet has more than its headline', async () => {
  expect(await framing('It rained.', 'It rained again.')).toBe('');
});
