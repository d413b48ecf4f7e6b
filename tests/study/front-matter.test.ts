import { expect, test } from 'vitest';
import { frontMatter } from '../../analysis/study/front-matter.ts';

/** The words of the title and the text behind the front matter. */
function read(text: string): [title: string | undefined, body: string] {
  const front = frontMatter(text);
  if ('reason' in front) throw new Error(front.reason);
  return [front.title && text.slice(front.title.start, front.title.end), text.slice(front.bodyStart)];
}

test('outlet, date and event are read, and other keys do not matter', () => {
  const front = frontMatter(
    '---\noutlet: The Post\npublished: 2023-06-18T10:00:00Z\nevent: flood\ntags: [a]\n---\nIt rained.',
  );
  expect(front).toEqual({
    bodyStart: 80,
    outlet: 'The Post',
    outletBasis: 'declared',
    published: '2023-06-18',
    event: 'flood',
  });
});

test.each([
  ['title: Rain at noon', 'Rain at noon'],
  ['title: "Rain: at noon"  # note', 'Rain: at noon'],
  ["title: 'Rain'", 'Rain'],
  ['title: >\n  Rain\n  at noon', 'Rain\n  at noon'],
  ['title: 1984', '1984'],
  ['title:', undefined],
])('the title is where its words stand, without marks: %j', (line, title) => {
  expect(read(`---\n${line}\n---\nIt rained.`)).toEqual([title, 'It rained.']);
});

test('a text without front matter begins at its first character', () => {
  expect(read('Rain --- more rain\n---\n')).toEqual([undefined, 'Rain --- more rain\n---\n']);
});

test.each([
  ['---\ntitle: Rain\nIt rained.', 'line 1: expected front matter that ends with a line `---`, got no such line'],
  ['---\nRain\n---\n', 'line 2: expected keys with values, got other YAML'],
  ['---\n\ntitle: [a, b]\n---\n', 'line 3: expected `title` to be text, got several values'],
])('malformed front matter is told with its line: %j', (text, reason) => {
  expect(frontMatter(text)).toEqual({ reason });
});

test('a date that cannot be read is left out with a note, and the article stays', () => {
  const notes = ['no date: expected one such as 2018-10-04, got `6/7/2018`'];
  expect(frontMatter('---\npublished: 6/7/2018\n---\nRain.')).toEqual({ bodyStart: 28, notes });
  expect(frontMatter('---\npublished: October 4, 2018\n---\n')).toMatchObject({ published: '2018-10-04' });
});

test('an outlet that somebody inferred stays so', () => {
  const front = frontMatter('---\noutlet: example.com\nbasis: inferred\n---\nRain.');
  expect(front).toMatchObject({ outlet: 'example.com', outletBasis: 'inferred' });
});

test('front matter longer than any description of an article is refused', () => {
  const long = `---\nx: ${'rain '.repeat(30_000)}\n---\nIt rained.`;
  expect(frontMatter(long)).toEqual({
    reason: 'line 1: expected front matter of at most 100000 characters, got 150004',
  });
});

test.each([
  ['---\ntitle: Safety first: why\noutlet: Isle Mail\n---\nRain.', 'Safety first: why'],
  ['+++\ntitle = "Safety first: why"\noutlet = "Isle Mail"\n+++\nRain.', 'Safety first: why'],
  ['---\nheadline: Rain\nsite: Isle Mail\n---\nRain.', 'Rain'],
])('%j is read by the names that columns have', (text, title) => {
  const front = frontMatter(text);
  if ('reason' in front) throw new Error(front.reason);
  expect([text.slice(front.title?.start, front.title?.end), front.outlet]).toEqual([title, 'Isle Mail']);
});

test('pandoc’s title block and a clipper’s address are read', () => {
  const block = '% Rain\n% Ada Lee\n% March 5, 2031\n\nIt rained.';
  expect(frontMatter(block)).toMatchObject({ title: { start: 2, end: 6 }, author: 'Ada Lee', published: '2031-03-05' });
  const clip = '---\ntitle: Rain\nsource: "https://www.isle.example/rain"\n---\nRain.';
  expect(frontMatter(clip)).toMatchObject({
    outlet: 'isle.example',
    outletBasis: 'inferred',
    url: 'https://www.isle.example/rain',
  });
});
