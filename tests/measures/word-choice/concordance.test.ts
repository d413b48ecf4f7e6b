import { describe, expect, it } from 'vitest';

import { concordanceRows } from '../../../analysis/measures/word-choice/concordance.ts';
import { leadingRows } from '../../../analysis/measures/word-choice/leading-rows.ts';
import { wordChoiceRows } from '../../../analysis/measures/word-choice/word-choice.ts';
import { type Example, exampleCorpus } from '../../corpus/example-study.ts';
import { rain } from './rain.ts';

/** Concordance lines of one term of outlet x, each as `left[match]right`. */
function linesOf(term: string, ...examples: Example[]): string[] {
  const corpus = exampleCorpus(examples);
  const leader = [...wordChoiceRows(corpus)].find((row) => row.term === term && row.outlet === 'x');
  if (!leader) throw new Error(`expected a row for ${term}`);
  return concordanceRows(corpus, [leader]).map(({ left, match, right }) => `${left}[${match}]${right}`);
}

describe('concordance', () => {
  it('shows a term within its sentence and no further', () => {
    expect(linesOf('heavy', ...rain)).toEqual(['The [heavy] rain closed the road.', '[Heavy] rain fell.']);
  });

  it('shows a phrase as written', () => {
    expect(linesOf('heavy rain', ...rain)).toEqual(['The [heavy rain] closed the road.', '[Heavy rain] fell.']);
  });

  it('shows a phrase only where it counts as one', () => {
    const text = 'It was cold rain. It was cold, rain fell. It was cold rain again.';
    expect(linesOf('cold rain', { text })).toEqual(['It was [cold rain].', 'It was [cold rain] again.']);
  });

  it('shows the outlet’s own words and not those it quotes', () => {
    expect(linesOf('rain', { text: 'Lee said “rain fell” again. The rain fell.' })).toEqual(['The [rain] fell.']);
  });

  it('takes three places, from different articles first', () => {
    const texts = ['One rain. Two rain. Three rain.', 'Four rain.', 'Five rain.'];
    expect(linesOf('rain', ...texts.map((text) => ({ text })))).toEqual([
      'One [rain].',
      'Four [rain].',
      'Five [rain].',
    ]);
    expect(linesOf('rain', ...texts.slice(0, 2).map((text) => ({ text })))).toEqual([
      ...['One [rain].', 'Four [rain].', 'Two [rain].'],
    ]);
  });

  it('says where the term stands in the article', () => {
    const corpus = exampleCorpus(rain);
    const leaders = [...wordChoiceRows(corpus)].filter(({ term }) => term === 'heavy');
    const [first] = concordanceRows(corpus, leaders);
    expect([first?.article, rain[0]?.text.slice(first?.start, first?.end)]).toEqual(['a', 'heavy']);
  });

  it('has a line for every leading term', () => {
    const corpus = exampleCorpus(rain.map((example) => ({ ...example, text: `${example.text}\n`.repeat(12) })));
    const leaders = leadingRows(corpus);
    expect(leaders.length).toBeGreaterThan(0);
    const shown = new Set(concordanceRows(corpus, leaders).map(({ term }) => term));
    expect([...shown]).toEqual(leaders.map(({ term }) => term));
  });
});
