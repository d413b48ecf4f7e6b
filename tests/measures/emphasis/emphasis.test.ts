import { describe, expect, it } from 'vitest';

import { emphasisRows } from '../../../analysis/measures/emphasis/emphasis.ts';
import { exampleCorpus } from '../../corpus/example-study.ts';
import { bridge, declared, rainfall } from './bridge.ts';

const rows = emphasisRows(exampleCorpus([bridge, rainfall], declared));
const rowOf = (outlet: string, voice: string, topic: string) =>
  rows.find((row) => row.outlet === outlet && row.voice === voice && row.topic === topic);

describe('emphasis', () => {
  it('is the share of sentences that mention a topic', () => {
    expect(rowOf('x', 'all', 'The ferry')).toMatchObject({ sentences: 3, share_of_sentences: 3 / 8 });
    expect(rowOf('x', 'all', 'Rain')).toMatchObject({ sentences: 3, share_of_sentences: 3 / 8 });
  });

  it('is the share of the lead: headline, standfirst and two paragraphs', () => {
    expect(rowOf('x', 'all', 'The ferry')?.share_of_lead).toBe(3 / 5);
    expect(rowOf('x', 'all', 'Rain')?.share_of_lead).toBe(1 / 5);
  });

  it('counts a sentence in each voice that has words in it', () => {
    expect(rowOf('x', 'outlet', 'The ferry')).toMatchObject({ sentences: 2, share_of_sentences: 2 / 8 });
    expect(rowOf('x', 'quoted', 'The ferry')).toMatchObject({ sentences: 1, share_of_sentences: 1 / 2 });
  });

  it('counts articles whose headline mentions a topic', () => {
    expect(rowOf('x', 'all', 'The ferry')?.articles_with_headline_mention).toBe(1);
    expect(rowOf('x', 'all', 'Rain')?.articles_with_headline_mention).toBe(0);
  });

  it('gives the paragraph of the first mention, 0 in the headline', () => {
    expect(rowOf('x', 'all', 'The ferry')?.median_first_paragraph).toBe(0);
    expect(rowOf('x', 'all', 'Rain')?.median_first_paragraph).toBe(2);
    expect(rowOf('x', 'quoted', 'Rain')?.median_first_paragraph).toBe(4);
  });

  it('has a row for a topic that nobody mentions, and for a voice that nobody has', () => {
    expect(rowOf('x', 'all', 'Snow')).toMatchObject({ sentences: 0, share_of_sentences: 0, articles: 0 });
    expect(rowOf('x', 'all', 'Snow')?.median_first_paragraph).toBeNull();
    expect(rowOf('y', 'quoted', 'Rain')).toMatchObject({ sentences: 0, share_of_sentences: null, share_of_lead: null });
  });

  it('counts a sentence once, however often it mentions the topic', () => {
    const corpus = exampleCorpus([{ text: 'Rain, rain and rain. Snow fell.' }], declared);
    expect(emphasisRows(corpus).find(({ topic }) => topic === 'Rain')).toMatchObject({ sentences: 1, articles: 1 });
  });

  it('takes the median over articles that mention the topic', () => {
    const late = { outlet: 'y', text: 'It was dry.\n\nIt was warm.\n\nRain fell.' };
    const corpus = exampleCorpus([rainfall, late, { outlet: 'y', text: 'It was dry.' }], declared);
    const row = emphasisRows(corpus).find(({ topic, voice }) => topic === 'Rain' && voice === 'all');
    expect(row).toMatchObject({ articles: 2, median_first_paragraph: 2, sentences: 3, share_of_sentences: 3 / 6 });
  });

  it('is the same in whatever order the articles come', () => {
    const examples = [bridge, rainfall, { id: 'c', outlet: 'y', text: 'Snow fell.\n\nRain fell.' }];
    expect(emphasisRows(exampleCorpus(examples.toReversed(), declared))).toEqual(
      emphasisRows(exampleCorpus(examples, declared)),
    );
  });
});
