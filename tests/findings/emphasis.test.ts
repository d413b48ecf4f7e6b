import { expect, test } from 'vitest';
import { chaptersOf } from './chapters-of.ts';

const yaml = 'title: t\ntopics: { ice: { name: Ice, terms: [ice] } }';
const article = (outlet: string, text: string) => `---\noutlet: ${outlet}\n---\n# The ferry\n\n${text}\n`;
const plain = 'The ferry was late. The harbour stayed shut. People waited on the quay.';

const told = async (articles: Record<string, string>, kind: string) =>
  (await chaptersOf(articles, yaml)).flatMap(({ findings }) =>
    findings.filter((finding) => finding.kind === kind).map(({ title }) => title),
  );

const three = (last: string) => ({
  'a.md': article('A', `${plain} There was ice.`),
  'b.md': article('B', `Ice came early. ${plain}`),
  'c.md': article('C', last),
});

test('a topic of the study that most outlets have and one has not is missing there', async () => {
  expect(await told(three(plain), 'missing')).toEqual(['C has nothing on “Ice”']);
});

test('a topic that only a passage beside the text has is not missing', async () => {
  expect(await told(three(`${plain}\n\nRead more: Ice closes the harbour`), 'missing')).toEqual([]);
});

test('more room for a topic is told where it holds article after article', async () => {
  const articles = (count: number) =>
    Object.fromEntries(
      Array.from({ length: 2 * count }, (_, at) => [
        `${at}.md`,
        article(
          at % 2 === 0 ? 'A' : 'B',
          `On day ${at} boats left. ${at % 2 === 0 ? 'Ice came. The ice stayed.' : plain}`,
        ),
      ]),
    );
  expect(await told(articles(5), 'room')).toEqual(['A gives “Ice” more room than the others do']);
  expect(await told(articles(1), 'room')).toEqual([]);
});
