import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { suggestions } from '../../../scripts/suggest/suggestions.ts';
import { measuredOf, studyOf } from '../../findings/chapters-of.ts';

const paper = (outlet: string, ...paragraphs: string[]) =>
  `---\noutlet: ${outlet}\n---\n\n${paragraphs.join('\n\n')}\n`;
const minister = 'Norwegian Foreign Minister Ann Lee came. Norwegian Foreign Minister Ann Lee left. Lee said nothing.';
const files = {
  'a.md': paper(
    'A',
    'The harbour wall of Bergen broke in the storm. Norway sent help.',
    minister,
    'The harbour wall, and the wall behind it, fell.',
  ),
  'b.md': paper(
    'B',
    'The harbour wall broke, and the wall was old. Norway waited.',
    `Again: ${minister}`,
    'Swedish Prime Minister Ola Berg came. Swedish Prime Minister Ola Berg spoke to Lee. Berg left Norway.',
  ),
};

/** What is proposed for a study that says `yaml`. */
async function proposed(yaml = 'title: Storm') {
  const { events } = await measuredOf(files);
  return suggestions(studyOf(files, yaml), events);
}

test('what is proposed are comments, which are a study when somebody takes out the marks', async () => {
  const lines = await proposed();
  expect(lines.every((line) => line.startsWith('# '))).toBe(true);
  const yaml = `title: Storm\n${lines
    .slice(1)
    .map((line) => line.slice(2))
    .join('\n')}`;
  expect(() => studyOf(files, yaml)).not.toThrow();
  expect(parse(yaml)).toMatchObject({
    actors: { 'ann-lee': { name: 'Ann Lee', kind: 'person', side: 'norway', aliases: ['Lee'] } },
    topics: { 'harbour-wall': { terms: ['harbour wall'] } },
  });
});

test('each has its count and a passage with its line', async () => {
  const lines = await proposed();
  const at = lines.findIndex((line) => line.includes('ann-lee'));
  expect(lines[at]).toMatch(/ # \d+×$/);
  expect(lines[at + 1]).toMatch(/^# {5}# a, line 7: …/);
});

test('what a study declares already is not proposed', async () => {
  const lines = await proposed('title: Storm\nactors:\n  lee: { name: Ann Lee }\n');
  expect(lines.join('\n')).not.toContain('name: Ann Lee');
});
