import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readableKinds } from '../../../analysis/study/sources/source-format.ts';
import { readSource } from '../../../analysis/study/sources/read-source.ts';
import { temporaryStudy } from '../temporary-study.ts';
import { readFully } from './read-together.ts';

const settings = { seed: 20230618, numRuns: 100 };
const extractPage = (html: string) => ({ text: html, spans: [] });
const kinds = readableKinds.split(', ');

/** Every outcome is an article with words or a refusal with a reason. */
function expectOutcomes(read: Awaited<ReturnType<typeof readFully>>): void {
  expect(read.length).toBeGreaterThan(0);
  for (const one of read) expect('reason' in one ? one.reason : one.text).toMatch(/\p{L}/u);
}

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc.json({ maxDepth: 4 }).map((text) => Buffer.from(text)),
);

test('whatever bytes a file of any kind has, each outcome is an article or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...kinds, ''), anyBytes, async (extension, bytes) => {
      expectOutcomes(await readFully(`a${extension}`, bytes, { extractPage }));
    }),
    { ...settings, numRuns: 400 },
  );
});

const cell = fc.oneof(
  fc.constantFrom('Rain.', '', ' ', '"', 'a"b', 'x,y', '\n', '1/2/2020', '=1+1'),
  fc.string({ maxLength: 8 }),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('every row of a table is read or refused', async () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const csv = [['outlet', 'date', 'text'], ...given].map((row) => row.map(quoted).join(',')).join('\n');
      const count = given.filter((row) => row.some((value) => value.trim() !== '')).length;
      expect(await readFully('a.csv', csv)).toHaveLength(Math.max(1, count));
    }),
    settings,
  );
});

test('every line of JSON Lines is read or refused, broken ones too', async () => {
  const row = fc.record({ id: fc.anything(), text: fc.anything(), title: fc.string(), date: fc.anything() });
  const line = fc.oneof(
    row.map((value) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? 1 : part))),
    fc.json(),
    fc.string({ maxLength: 20 }).map((text) => text.replace(/\n/g, ' ')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const count = lines.filter((text) => text.trim() !== '').length;
      expect(await readFully('a.jsonl', lines.join('\n'))).toHaveLength(Math.max(1, count));
    }),
    settings,
  );
});

test('a damaged archive or Parquet file ends in articles or reasons', async () => {
  const archive = zipSync({ 'a.txt': strToU8('It rained.'), 'b.csv': strToU8('text\nSnow.\n') });
  const changes = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, async (places) => {
      const damaged = Uint8Array.from(archive);
      for (const [place, byte] of places) damaged[place] = byte;
      expectOutcomes(await readFully('a.zip', damaged, { extractPage }));
    }),
    settings,
  );
});

test('articles read and articles refused add up to what a folder holds', async () => {
  const name = fc.tuple(
    fc.constantFrom('a', 'b', 'c/a', 'c/b', '__proto__'),
    fc.constantFrom('.txt', '.md', '.html', '.jpg'),
  );
  const files = fc.dictionary(
    name.map((parts) => parts.join('')),
    fc.constantFrom('Rain.', 'Snow.', '', '---\n', '\0'),
  );
  await fc.assert(
    fc.asyncProperty(files, async (given) => {
      const folder = await temporaryStudy({ ...given, 'sure.txt': 'Sun.' });
      const { articles, refused } = await readSource([folder], { extractPage });
      expect(articles.length + refused.length).toBe(Object.keys(given).length + 1);
    }),
    { ...settings, numRuns: 30 },
  );
});
