import { expect, test } from 'vitest';
import { assembleStudy } from '../../analysis/study/assemble-study.ts';
import { anotherKind } from '../../analysis/study/sources/source-format.ts';
import type { Study } from '../../analysis/study/study.ts';

/** A study of these files, by name, and this `study.yaml`. */
function study(files: Record<string, string>, yaml = ''): Study {
  const given = Object.entries(files).map(([file, text]) => ({ file, bytes: Buffer.from(text) }));
  return assembleStudy({ id: 'big-rain', folder: 'data/big-rain', yaml, files: given });
}

test('without a study file the title comes from the folder and every article has an outlet of its own', () => {
  const { title, outlets, articles } = study({ 'b.txt': 'Rain.', 'a.txt': 'Snow.' });
  expect([title, ...[...outlets.values()].map(({ name }) => name)]).toEqual([
    'Big Rain',
    'Unnamed outlet 1',
    'Unnamed outlet 2',
  ]);
  expect(articles.map(({ id, outlet, outletBasis }) => [id, outlet, outletBasis])).toEqual([
    ['a', 'unnamed-1', 'unknown'],
    ['b', 'unnamed-2', 'unknown'],
  ]);
});

test('a single unnamed outlet has no number', () => {
  const { outlets } = study({ 'a.txt': 'Rain.', 'b.txt': 'Snow.' }, 'title: R\narticles: { b: { outlet: the-post } }');
  expect([...outlets.values()]).toEqual([
    { id: 'unnamed-1', name: 'Unnamed outlet' },
    { id: 'the-post', name: 'The Post' },
  ]);
});

test('an unnamed outlet that the study file gives is used and not given twice', () => {
  const yaml = 'title: R\narticles: { b: { outlet: unnamed-1, basis: unknown } }';
  const { articles } = study({ 'a.txt': 'Rain.', 'b.txt': 'Snow.' }, yaml);
  expect(articles.map(({ outlet, outletBasis }) => [outlet, outletBasis])).toEqual([
    ['unnamed-2', 'unknown'],
    ['unnamed-1', 'unknown'],
  ]);
});

test('an outlet in front matter is one of the study by id or name, else a new one', () => {
  const files = { 'a.md': '---\noutlet: the post\n---\nRain.', 'b.md': '---\noutlet: Le Soir!\n---\nSnow.' };
  const { outlets, articles } = study(
    files,
    'title: R\noutlets: { post: { name: The Post, country: US }, unused: {} }',
  );
  expect([...outlets.keys()]).toEqual(['post', 'le-soir']);
  expect(articles.map(({ outletBasis }) => outletBasis)).toEqual(['declared', 'declared']);
});

test('an outlet of the study is known by its aliases, and names that nobody declared are never merged', () => {
  const files = { 'a.md': 'Post Online', 'b.md': 'THE POST', 'c.md': 'Le Soir', 'd.md': 'LE SOIR' };
  const given = Object.entries(files).map(([file, outlet]) => [file, `---\noutlet: ${outlet}\n---\nRain.`]);
  const yaml = 'title: R\noutlets: { post: { name: The Post, aliases: [Post online] } }';
  const { articles } = study(Object.fromEntries(given) as Record<string, string>, yaml);
  expect(articles.map(({ outlet }) => outlet)).toEqual(['post', 'post', 'le-soir', 'le-soir-2']);
});

test('the study file goes before front matter', () => {
  const front = '---\noutlet: Post\npublished: 2020-01-01\nevent: flood\n---\nRain.';
  const { articles } = study({ 'a.md': front }, 'title: R\narticles: { a: { outlet: kyodo, published: 2023-06-18 } }');
  expect(articles[0]).toMatchObject({ outlet: 'kyodo', published: '2023-06-18', event: 'flood' });
});

test('a second article of one name gets a number, and is refused when its bytes are the same', () => {
  const { articles, refused } = study({
    'a.md': 'Rain.',
    'a.txt': 'Snow.',
    'a-2.txt': 'Hail.',
    'b.md': 'Ice.',
    'b.txt': 'Ice.',
  });
  expect(articles.map(({ id, file }) => [id, file])).toEqual([
    ['a', 'a.md'],
    ['a-2', 'a-2.txt'],
    ['a-3', 'a.txt'],
    ['b', 'b.md'],
  ]);
  expect(refused).toEqual([{ file: 'b.txt', reason: 'expected another article, got the same bytes as b.md' }]);
});

test('the same bytes under another name make another article, which may be another outlet’s', () => {
  const { articles } = study({ 'a.txt': 'Rain.', 'b.txt': 'Rain.' }, 'title: R\narticles: { b: { flags: [wire] } }');
  expect(articles.map(({ flags }) => flags)).toEqual([[], ['wire']]);
});

test('articles read and articles refused add up to the files given', () => {
  const { articles, refused } = study({
    'a.txt': 'Rain.',
    'b.txt': ' \n 12',
    'c.jpg': 'x',
    'd.md': '---\ntitle: x\n---\n',
  });
  expect(articles).toHaveLength(1);
  expect(refused).toEqual([
    { file: 'b.txt', reason: 'expected an article, got no words' },
    { file: 'c.jpg', reason: anotherKind },
    { file: 'd.md', reason: 'expected an article, got no words' },
  ]);
});

test('a study in which no article is left says why of each', () => {
  expect(() => study({ 'a.txt': '' })).toThrow(
    'data/big-rain: expected at least one article, got none\na.txt: expected an article, got no words',
  );
});

test('an actor is known by its name first, and sides that nobody declared come from actors', () => {
  const { actors, sides } = study(
    { 'a.txt': 'Rain.' },
    'title: R\nactors: { lee: { side: north, aliases: [Bo, Lee] } }',
  );
  expect(actors).toEqual([{ id: 'lee', name: 'Lee', kind: 'other', side: 'north', aliases: ['Lee', 'Bo'] }]);
  expect([...sides.values()]).toEqual([{ id: 'north', name: 'North' }]);
});

test('words such as __proto__ are ids and outlets like any other', () => {
  const { articles, outlets } = study({
    '__proto__.txt': 'Rain.',
    'constructor.md': '---\noutlet: toString\n---\nSnow.',
  });
  expect(articles.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
  expect([...outlets.keys()]).toEqual(['unnamed-1', 'tostring']);
});

test('articles keep their ids, and their copies have names that every system tells apart', () => {
  const { articles } = study({
    'A.txt': 'Rain.',
    'a.txt': 'Snow.',
    'what?.md': 'Hail.',
    'é.txt': 'Fog.',
    'e\u0301.txt': 'Ice.',
  });
  expect(articles.map(({ id, copy }) => [id, copy])).toEqual([
    ['A', 'A.txt'],
    ['a', 'a-2.txt'],
    ['e\u0301', 'é-2.txt'],
    ['what?', 'what-.md'],
    ['é', 'é.txt'],
  ]);
});

test('an entry for an article whose name ends in a blank is for that article', () => {
  const yaml = 'title: R\narticles: { "a ": { outlet: post }, a: { outlet: mail } }';
  const { articles } = study({ 'a .txt': 'Rain.', 'a.txt': 'Snow.' }, yaml);
  expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([
    ['a', 'mail'],
    ['a ', 'post'],
  ]);
});

test('words that the study adds are there in lower case, and its articles know its verbs', () => {
  const { words, articles } = study({ 'a.txt': 'Rain.' }, 'title: R\nwords: { judging: [Scab], cues: [spruik] }');
  expect(words).toEqual({ judging: ['scab'], cues: ['spruik'] });
  expect(articles[0]?.cues).toEqual(['spruik']);
});
