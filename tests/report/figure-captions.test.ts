import { beforeAll, expect, it } from 'vitest';
import { type AnyNode, makeFerry, nodesOf, parsed, plain, textOf } from './ferry.ts';

let files: ReadonlyMap<string, string | Uint8Array>;
beforeAll(async () => {
  ({ files } = await makeFerry());
});

/** What the picture of a figure says to those who cannot see it. */
const spokenOf = (path: string) =>
  (JSON.parse(textOf(files, path.replace(/\.png$/, '.vl.json'))) as { description: string }).description;
const pictures = (page: string) => nodesOf('image', parsed(page)) as (AnyNode & { alt?: string })[];

it('says under each picture of the report what its figure says of itself', () => {
  const shown = pictures(textOf(files, 'report.md'));
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.map(({ alt }) => alt)).toEqual(shown.map(({ url = '' }) => spokenOf(url)));
});

it('lets each picture of the report be taken along, in four forms', () => {
  const report = parsed(textOf(files, 'report.md')) as AnyNode;
  const lines = nodesOf('paragraph', report).filter((node) => plain(node).startsWith('Use this figure: '));
  expect(lines.map(plain)).toEqual(
    pictures(textOf(files, 'report.md')).map(() => 'Use this figure: PNG for slides · SVG · Vega-Lite · data.'),
  );
});

it('prints on the page of figures, under each title, what its figure says in words', () => {
  const page = parsed(textOf(files, 'figures/index.md')) as AnyNode;
  const words = new Set(nodesOf('paragraph', page).map(plain));
  const urls = pictures(textOf(files, 'figures/index.md')).map(({ url = '' }) => `figures/${url}`);
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter((url) => !words.has(spokenOf(url)))).toEqual([]);
});
