import { expect, test } from 'vitest';
import type { LabelRow } from '../../analysis/measures/labels/labels-table.ts';
import { sectionBlocks } from '../../analysis/report/section-blocks.ts';
import { labels as labelsSection } from '../../analysis/report/sections/labels.ts';
import { markdownOf } from '../../analysis/report/to-markdown.ts';
import { chaptersOf, studyOf } from '../findings/chapters-of.ts';

const articles = {
  'a.txt': 'Crate found\n\nAn alleged bomb lay on the beach.\n\nThe crate was old.',
  'b.txt': 'Crate opened\n\nThe crate was opened on the beach.',
};
const yaml = 'title: Beach\nreferents: { crate: { name: the crate, heads: [crate] } }';
const study = studyOf(articles, yaml);
const [chapter] = await chaptersOf(articles, yaml);

/** A label in an article, where its words stand there. */
function row(article: string, label: string, more: Partial<LabelRow> = {}): LabelRow {
  const { outlet = '', text = '' } = chapter?.corpus.articles.find(({ id }) => id === article) ?? {};
  const start = text.indexOf(label);
  return {
    ...{ referent: 'the crate', basis: 'declared', kind: 'thing', outlet, article, event: '', segment: 'paragraph' },
    ...{ voice: 'outlet', label, head: 'crate', modifiers: [], hedge: 'none', start, end: start + label.length },
    ...more,
  };
}
const alleged = row('a', 'An alleged bomb', { head: 'bomb', modifiers: ['alleged'], hedge: 'epistemic' });

/** The section as Markdown. */
function shown(...labels: LabelRow[]): string {
  if (!chapter) return '';
  const shown = { ...chapter, rows: { ...chapter.rows, labels } };
  return markdownOf({ type: 'root', children: sectionBlocks(labelsSection, shown, { study, depth: 3 }) });
}

test('each label leads to its line, with hedging words in bold', () => {
  const markdown = shown(alleged, row('b', 'The crate'));
  expect(markdown).toContain(
    '| **the crate** | [an **alleged** bomb](articles/a.txt#L3) | [the crate](articles/b.txt#L3) |',
  );
});

test('a label that is repeated is counted, whatever its capitals', () => {
  expect(shown(row('a', 'The crate'), row('a', 'the crate'), alleged, row('b', 'The crate'))).toContain(') ×2; [an');
});

test('what somebody is quoted as saying stands in quotation marks', () => {
  expect(shown(alleged, row('b', 'The crate'), row('b', 'The crate', { voice: 'quoted' }))).toContain('[“the crate”](');
});

test('what stands in a caption only is in brackets, and what stands elsewhere too is not', () => {
  const caption = row('b', 'the beach', { segment: 'caption' });
  expect(shown(alleged, row('b', 'The crate'), caption)).toContain('; (caption: [the beach](articles/b.txt#L3))');
  expect(shown(alleged, row('b', 'the beach'), caption)).not.toContain('(caption');
});

test('a label that judges is shown though three others are commoner', () => {
  const common = ['Crate', 'The crate was', 'The crate was old'].flatMap((label) => [row('a', label), row('a', label)]);
  expect(shown(...common, alleged, row('b', 'The crate'))).toContain(
    '[an **alleged** bomb](articles/a.txt#L3) and 2 more',
  );
});

test('where nothing is named by two outlets the section says so', () => {
  expect(shown(alleged)).toContain('Nothing that is surely one thing is named in tellingly different words');
});
