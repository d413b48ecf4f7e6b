import { expect, test } from 'vitest';
import { howNamed } from '../../analysis/findings/nameless.ts';
import { cueCounts, quotationFindings } from '../../analysis/findings/quotations.ts';
import type { QuotationRow } from '../../analysis/measures/quotations/quotations-table.ts';
import { measuredRows } from './invented-rows.ts';

/** So many words of one side inside marks. */
const quoted = (outlet: string, side: string, words: number, rest: Partial<QuotationRow> = {}): QuotationRow => ({
  ...{ article: outlet, outlet, event: '', segment: 'paragraph', speaker: 'Ada Lee', actor: `head of ${side}`, side },
  ...{
    cue: 'said',
    cue_class: 'neutral',
    cue_start: null,
    cue_end: null,
    directness: 'direct',
    start: 0,
    end: 0,
    words,
    text: '',
    utterance: '',
  },
  ...rest,
});

/** What is found in two papers of a study with or without sides. */
function found(id: string, quotations: QuotationRow[], sides = ['crew', 'owners']) {
  const measured = measuredRows(['a', 'b'], { quotations });
  const corpus = { ...measured.corpus, sides: new Map(sides.map((side) => [side, { id: side, name: side }])) };
  return quotationFindings({ ...measured, corpus }).find((finding) => finding.id === `quotations-${id}`);
}

const divided = [
  quoted('a', 'crew', 30),
  quoted('a', 'owners', 10),
  quoted('b', 'crew', 20),
  quoted('b', 'owners', 60),
];

test('the outlets that quote a side most and least are named with their counts', () => {
  expect(found('words', divided)).toMatchObject({
    title: 'Paper a gives 75% of its quoted words to the crew, Paper b 25%',
    text: 'Of 40 words inside quotation marks in Paper a, the crew has 30; of 80 in Paper b, 20.',
    detail:
      'In quoted words, the crew has more than the owners in Paper a (30 to 10); fewer than the owners in Paper b (20 to 60).',
  });
});

test('words outside marks and in captions are not counted as quoted', () => {
  const more = [quoted('b', 'crew', 500, { directness: 'indirect' }), quoted('b', 'crew', 500, { segment: 'caption' })];
  expect(found('words', [...divided, ...more])).toMatchObject({ title: found('words', divided)?.title });
});

test('without sides, the actor with most quoted words is compared', () => {
  expect(found('words', divided, [])?.title).toBe(
    'Paper b gives 75% of its quoted words to head of owners, Paper a 25%',
  );
});

test('the most quoted actor of an outlet is named even where many others are quoted more elsewhere', () => {
  const others = ['c', 'd', 'e', 'f', 'g'].map((side) => quoted('a', side, 50));
  expect(found('words', [...others, quoted('b', 'crew', 40)], [])?.detail).toBe(
    'Most quoted are head of c in Paper a (50 words) and head of crew in Paper b (40 words).',
  );
});

/** A paper's verbs for the crew, ten of which are distancing, and for the owners, `distancing` of ten. */
const introduced = (distancing: number) =>
  Array.from({ length: 10 }, (_, index) => [
    quoted('a', 'crew', 5, { cue: 'claimed', cue_class: 'distancing' }),
    quoted('a', 'owners', 5, index < distancing ? { cue: 'claimed', cue_class: 'distancing' } : {}),
  ]).flat();

test('a kind of verb that an outlet keeps for one side is a finding with both counts', () => {
  expect(found('cues', introduced(0))?.title).toBe(
    'Paper a introduces the crew with distancing verbs 10 of 10 times, the owners 0 of 10 times',
  );
});

test('a difference that the counts do not carry is not claimed', () => {
  expect(found('cues', introduced(8))).toMatchObject({
    title: 'No outlet clearly keeps a kind of reporting verb for one side',
    detail: 'Distancing verbs stand in Paper a for the crew (claimed 10) and Paper a for the owners (claimed 8).',
  });
});

test('people without a name are counted with their wording', () => {
  const nameless = quoted('a', '', 5, { speaker: 'two officials', actor: '' });
  expect(found('nameless', [...divided, nameless])).toMatchObject({
    title: '1 of 5 statements comes from people without a name',
    text: 'Paper a 1 of 3 (“two officials”). The other outlets have none.',
  });
});

test.each([
  ['a senior official', '', 'nameless'],
  ['officials from Sandport', 'Sandport', 'nameless'],
  ['the spokesman', 'Ada Lee', 'named'],
  ['analyst Ada Lee of the institute', '', 'named'],
  ['They', '', 'neither'],
  ['both sides', '', 'neither'],
])('“%s” (%s) is %s', (speaker, actor, naming) => {
  expect(howNamed({ speaker, actor })).toBe(naming);
});

test('cues are listed with counts, the most frequent first', () => {
  expect(cueCounts([quoted('a', '', 1, { cue: 'told' }), quoted('a', '', 1), quoted('a', '', 1)])).toBe(
    'said 2, told 1',
  );
});

test('where nobody speaks nothing is found', () => {
  expect(quotationFindings(measuredRows(['a', 'b'], {}))).toEqual([]);
});
