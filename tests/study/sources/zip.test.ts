import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../analysis/study/sources/containers/zip-files.ts';
import { articlesIn, readFully, reasonsFor } from './read-together.ts';

const zipped = (files: Zippable) => Buffer.from(zipSync(files));
const rain = strToU8('It rained.');

test('every kind of article in an archive is read, in folders too', async () => {
  const archive = zipped({ 'june/a.txt': rain, 'b.csv': strToU8('text\nSnow.\nHail.\n'), 'june/': new Uint8Array() });
  const articles = await articlesIn('x.zip', archive);
  expect(articles.map(({ file, id }) => [file, id])).toEqual([
    ['x.zip/june/a.txt', 'a'],
    ['x.zip/b.csv', 'b-1'],
    ['x.zip/b.csv', 'b-2'],
  ]);
});

test('hidden files and the folders that browsers save beside a page are nobody’s articles', () => {
  const archive = zipped({
    'a.txt': rain,
    '.DS_Store': rain,
    '__MACOSX/a.txt': rain,
    'p_files/ad.txt': rain,
    'p.htm': rain,
  });
  const files = [...zipFiles('x.zip', archive)].map(({ file }) => file);
  expect(files).toEqual(['x.zip/a.txt', 'x.zip/p.htm']);
});

test.each([
  ['../a.txt', 'expected a path inside the archive, got `../a.txt`'],
  ['/etc/a.txt', 'expected a path inside the archive, got `/etc/a.txt`'],
  ['C:\\a.txt', 'expected a path inside the archive, got `C:\\a.txt`'],
])('%s in an archive is refused', async (name, reason) => {
  expect(await reasonsFor('x.zip', zipped({ [name]: rain }))).toEqual([reason]);
});

test('a symbolic link in an archive is refused', async () => {
  const archive = zipped({ 'a.txt': [rain, { os: 3, attrs: 0o120777 * 65536 }] });
  expect(await reasonsFor('x.zip', archive)).toEqual(['expected a file, got a symbolic link']);
});

test('an encrypted file in an archive is refused', async () => {
  const archive = zipped({ 'a.txt': rain });
  const entry = archive.indexOf('PK\u0001\u0002', 'latin1');
  archive.writeUInt16LE(1, entry + 8);
  expect(await reasonsFor('x.zip', archive)).toEqual(['expected a ZIP without a password, got an encrypted file']);
});

test('what an archive says of its sizes is not believed', () => {
  const archive = zipped({ 'a.txt': new Uint8Array(50_000), 'b.txt': rain });
  archive.writeUInt32LE(10, archive.indexOf('PK\u0001\u0002', 'latin1') + 24);
  const limits = { entryBytes: 1e6, totalBytes: 1e6, ratio: 200, smallBytes: 1000 };
  expect([...zipFiles('x.zip', archive, limits)]).toMatchObject([
    { reason: expect.stringContaining('expected at most 200 times the packed size') as string },
    { file: 'x.zip/b.txt', bytes: Buffer.from(rain) },
  ]);
});

test('an archive may unpack to so much in all and no more', () => {
  const archive = zipped({ 'a.txt': [rain, { level: 0 }], 'b.txt': [rain, { level: 0 }], 'c.txt': rain });
  const limits = { entryBytes: 100, totalBytes: 15, ratio: 200, smallBytes: 100 };
  expect([...zipFiles('x.zip', archive, limits)].map((given) => 'bytes' in given)).toEqual([true, false, false]);
});

test('a damaged file in an archive is refused, and the others stay', async () => {
  const archive = zipped({ 'a.txt': [rain, { level: 0 }], 'b.txt': rain });
  archive.write('X', archive.indexOf('It rained.'));
  expect(await readFully('x.zip', archive)).toMatchObject([
    { reason: 'expected a whole file, got one that is cut off or damaged' },
    { id: 'b' },
  ]);
});

test.each([0, 4, 30, 60])('an archive that ends after %i bytes is refused', async (length) => {
  const reasons = await reasonsFor('x.zip', zipped({ 'a.txt': rain }).subarray(0, length));
  expect(reasons).toEqual(['expected a ZIP archive, got one that is cut off or damaged']);
});

test('an archive without articles is refused', async () => {
  expect(await reasonsFor('x.zip', zipped({}))).toEqual(['expected articles in the archive, got none']);
});
