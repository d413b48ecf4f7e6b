import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../analysis/study/sources/read-source.ts';
import { readStudy } from '../../../analysis/study/read-study.ts';
import { importSources } from '../../../scripts/import/import-sources.ts';
import { temporaryStudy } from '../../study/temporary-study.ts';

const csv =
  'id,outlet,title,text,date,url,event\n' +
  `a,The Post,"It's ""rain"": again",Rain.,2018-10-04,https://x.org/1,flood\n` +
  'b,,Snow,"Snow.\nMore.",6/7/2018,https://www.soir.be/2,flood\n';

test('rows become Markdown files that read as the rows did', async () => {
  const folder = await temporaryStudy({ 'r.csv': csv });
  await importSources([join(folder, 'r.csv')], { into: join(folder, 'study') });
  const facts = ({ articles }: Awaited<ReturnType<typeof readStudy>>) =>
    articles.map(({ id, text, bodyStart, title, outlet, outletBasis, published, event, notes }) => [
      id,
      outlet,
      outletBasis,
      published,
      event,
      notes,
      title && text.slice(title.start, title.end),
      text.slice(bodyStart).trim(),
    ]);
  expect(facts(await readStudy(join(folder, 'study')))).toEqual(facts(await readSource([join(folder, 'r.csv')])));
});

test('text, Markdown and pages are copied byte for byte, out of archives too', async () => {
  const page = strToU8('<html><p>caf\xe9');
  const archive = zipSync({ 'june/a.txt': strToU8('\uFEFFRain.\r\n'), 'b.html': page });
  const folder = await temporaryStudy({ 'x.zip': archive });
  await importSources([join(folder, 'x.zip')], {
    into: join(folder, 's'),
    extractPage: () => ({ text: 'Snow.', spans: [] }),
  });
  expect(await readFile(join(folder, 's/articles/june/a.txt'))).toEqual(Buffer.from('\uFEFFRain.\r\n'));
  expect(await readFile(join(folder, 's/articles/b.html'))).toEqual(Buffer.from(page));
});

test('the original of a table is kept with its SHA-256', async () => {
  const folder = await temporaryStudy({ 'r.csv': 'text\nRain.\n' });
  await importSources([join(folder, 'r.csv')], { into: join(folder, 's') });
  expect(await readFile(join(folder, 's/originals/r.csv'), 'utf8')).toBe('text\nRain.\n');
  expect(await readFile(join(folder, 's/originals/r.csv.sha256'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}r\.csv\n$/);
});

test('nothing is overwritten: the same bytes are skipped, others get a number', async () => {
  const folder = await temporaryStudy({
    'a.txt': 'Rain.',
    's/articles/a.txt': 'Snow.',
    's/study.yaml': 'title: Mine\n',
  });
  const into = join(folder, 's');
  expect(await importSources([join(folder, 'a.txt')], { into })).toMatchObject({ skipped: 0, madeStudyFile: false });
  expect(await importSources([join(folder, 'a.txt')], { into })).toMatchObject({ skipped: 1 });
  expect(await readdir(join(into, 'articles'))).toEqual(['a-2.txt', 'a.txt']);
  expect(await readFile(join(into, 'study.yaml'), 'utf8')).toBe('title: Mine\n');
});

test('what fails half way leaves nothing behind', async () => {
  const folder = await temporaryStudy({ 'r.csv': csv });
  const onRead = (count: number) => {
    if (count === 2) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  };
  const importing = importSources([join(folder, 'r.csv')], { into: join(folder, 'deep/s'), onRead });
  await expect(importing).rejects.toThrow('got ENOSPC: no space left');
  expect(await readdir(folder)).toEqual(['r.csv']);
});

test('of two imports at once into one study each brings all of its articles', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.', 'b/a.txt': 'Snow.' });
  const options = { into: join(folder, 's') };
  await Promise.all(['a.txt', 'b/a.txt'].map((file) => importSources([join(folder, file)], options)));
  expect((await readdir(join(folder, 's/articles'))).sort()).toEqual(['a-2.txt', 'a.txt']);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b', 's']);
});

test('sources without any article make no study', async () => {
  const folder = await temporaryStudy({ 'a.txt': '', 'b.csv': 'x\n1\n' });
  const { rejects } = expect(importSources([folder], { into: join(folder, 's') }));
  await rejects.toThrow(
    'expected at least one article, got none\na.txt: expected an article, got no words\nb.csv: expected a column',
  );
  expect(await readdir(folder)).toEqual(['a.txt', 'b.csv']);
});

test('an outlet and event of the command line go where the source names none', async () => {
  const folder = await temporaryStudy({ 'r.csv': csv, 'c.txt': 'Hail.' });
  const options = { into: join(folder, 's'), outlet: 'Le Soir', event: 'storm' };
  await importSources([join(folder, 'r.csv'), join(folder, 'c.txt')], options);
  const { articles } = await readStudy(join(folder, 's'));
  expect(articles.map(({ id, outlet, outletBasis, event }) => [id, outlet, outletBasis, event])).toEqual([
    ['a', 'the-post', 'declared', 'flood'],
    ['b', 'le-soir', 'declared', 'flood'],
    ['c', 'le-soir', 'declared', 'storm'],
  ]);
});

test('a study file that is there already is left alone, and what it should say is told', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.', 's/study.yaml': 'title: Mine\n' });
  const { toAdd } = await importSources([join(folder, 'a.txt')], { into: join(folder, 's'), outlet: 'Le Soir' });
  expect(toAdd).toEqual(['  a: { outlet: le-soir }']);
});

test('outlets with similar names are proposed for merging and stay apart', async () => {
  const folder = await temporaryStudy({
    'r.csv': 'outlet,text\nFox News,Rain.\nFOX NEWS,Snow.\nFox Online News,Hail.\n',
  });
  await importSources([join(folder, 'r.csv')], { into: join(folder, 's') });
  expect(await readFile(join(folder, 's/study.yaml'), 'utf8')).toContain(
    '# One outlet? "FOX NEWS", "Fox News", "Fox Online News"',
  );
  expect([...(await readStudy(join(folder, 's'))).outlets.values()].map(({ name }) => name).sort()).toEqual([
    'FOX NEWS',
    'Fox News',
    'Fox Online News',
  ]);
});

test('articles that name no outlet are listed in the study file, to be filled in', async () => {
  const folder = await temporaryStudy({ 'a.txt': 'Rain.', '1: b.txt': 'Snow.' });
  await importSources([join(folder, 'a.txt'), join(folder, '1: b.txt')], { into: join(folder, 's') });
  const yaml = await readFile(join(folder, 's/study.yaml'), 'utf8');
  expect(yaml).toContain('  # "1- b": { outlet: the-post, published: 2023-06-18 }\n');
  await writeFile(join(folder, 's/study.yaml'), yaml.replace(/^ {2}# (.*the-post)/gm, '  $1'));
  expect((await readStudy(join(folder, 's'))).articles.map(({ outlet }) => outlet)).toEqual(['the-post', 'the-post']);
});

test('standard input is kept under a name that says what it is', async () => {
  const folder = await temporaryStudy({});
  const readInput = () => Promise.resolve(Buffer.from('[{"text":"Rain."}]'));
  await importSources(['-'], { into: folder, readInput });
  expect(await readdir(join(folder, 'articles'))).toEqual(['standard-input-1.md']);
  expect(await readdir(join(folder, 'originals'))).toEqual(['standard-input.json', 'standard-input.json.sha256']);
});

test('an outlet and a file of endless names give a study that can be read', async () => {
  const name = '港'.repeat(80);
  const folder = await temporaryStudy({
    'a.csv': `id,outlet,text\n${'x'.repeat(400)},${'word '.repeat(300)},It rained.\n`,
  });
  await writeFile(join(folder, `${name}.txt`), 'It snowed.');
  await importSources([join(folder, 'a.csv'), join(folder, `${name}.txt`)], { into: join(folder, 's') });
  const { articles, outlets } = await readStudy(join(folder, 's'));
  expect(articles.map(({ id }) => Buffer.byteLength(id) <= 120)).toEqual([true, true]);
  expect([...outlets.keys()].map((id) => id.length <= 80)).toEqual([true, true]);
});

test('files that differ in case only are two, wherever the study is moved', async () => {
  const folder = await temporaryStudy({ 'june/Rain.txt': 'It rained.', 'july/rain.txt': 'It rained again.' });
  await importSources([join(folder, 'june'), join(folder, 'july')], { into: join(folder, 's') });
  const names = await readdir(join(folder, 's/articles'), { recursive: true });
  expect(names.sort()).toEqual(['july', 'july/rain.txt', 'june', 'june/Rain.txt']);
});

describe('another export of the same table', () => {
  const row = (title: string, text: string) => `The Post,${title},2024-03-05,${text}`;
  const table = (...rows: string[]) => ['outlet,title,date,text', ...rows, ''].join('\n');
  const [rain, snow, hail] = [row('Rain', 'It rained.'), row('Snow', 'It snowed.'), row('Hail', 'It hailed.')];

  async function imported(...exports: string[]) {
    const folder = await temporaryStudy(Object.fromEntries(exports.map((csv, at) => [`day${at + 1}.csv`, csv])));
    const runs = [];
    for (const at of exports.keys())
      runs.push(await importSources([join(folder, `day${at + 1}.csv`)], { into: join(folder, 's') }));
    const files = (await readdir(join(folder, 's/articles'))).sort();
    return { folder, files, last: runs.at(-1) };
  }

  test('brings nothing twice, whatever its order', async () => {
    const { files, last } = await imported(table(rain, snow), table(hail, snow, rain));
    expect(files).toEqual(['hail', 'rain', 'snow'].map((name) => `post-2024-03-05-${name}.md`));
    expect(last).toMatchObject({ skipped: 2, replaced: [] });
  });

  test('corrects what it has otherwise, in the place of the earlier text', async () => {
    const { folder, files, last } = await imported(table(rain, snow), table(row('Rain', 'It poured.'), snow));
    expect(files).toHaveLength(2);
    expect(last?.replaced).toEqual(['articles/post-2024-03-05-rain.md']);
    expect(await readFile(join(folder, 's/articles/post-2024-03-05-rain.md'), 'utf8')).toContain('It poured.');
  });

  test('keeps what was changed by hand, and says so', async () => {
    const { folder } = await imported(table(rain));
    const path = join(folder, 's/articles/post-2024-03-05-rain.md');
    await writeFile(path, 'Mine.');
    await writeFile(join(folder, 'next.csv'), table(row('Rain', 'It poured.')));
    const { kept } = await importSources([join(folder, 'next.csv')], { into: join(folder, 's') });
    expect(kept).toEqual(['articles/post-2024-03-05-rain.md']);
    expect(await readFile(path, 'utf8')).toBe('Mine.');
  });
});

test('a row keeps its id as it was given, though no file can be called so', async () => {
  const folder = await temporaryStudy({ 'rows.csv': 'id,text\n"a/b: 1-",Rain.\n' });
  await importSources([join(folder, 'rows.csv')], { into: join(folder, 's') });
  expect((await readStudy(join(folder, 's'))).articles.map(({ id }) => id)).toEqual(['a/b: 1-']);
});
