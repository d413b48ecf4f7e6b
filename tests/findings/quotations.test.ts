import { expect, test } from 'vitest';
import { howNamed } from '../../analysis/findings/nameless.ts';
import { quotationClaims } from '../../analysis/findings/quotations.ts';
import { cueCounts } from '../../analysis/findings/reporting-cues.ts';
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

type Claims = ReturnType<typeof quotationClaims>[number];

/** What is claimed of two papers of a study with or without sides. */
function found<Kind extends Claims['kind']>(kind: Kind, quotations: QuotationRow[], sides = ['crew', 'owners']) {
  const measured = measuredRows(['a', 'b'], { quotations });
  const corpus = { ...measured.corpus, sides: new Map(sides.map((side) => [side, { id: side, name: side }])) };
  const claims = quotationClaims({ ...measured, corpus });
  return claims.find((claim): claim is Extract<Claims, { kind: Kind }> => claim.kind === kind);
}

const divided = [
  quoted('a', 'crew', 30),
  quoted('a', 'owners', 10),
  quoted('b', 'crew', 20),
  quoted('b', 'owners', 60),
];

test('the outlets that quote a side most and least are claimed with their counts', () => {
  expect(found('quoted-words', divided)?.figures).toMatchObject({
    speaker: { name: 'crew', kind: 'side' },
    most: { outlet: 'a', words: 30, all: 40 },
    least: { outlet: 'b', words: 20, all: 80 },
    isAlike: false,
    lead: {
      words: [
        { outlet: 'a', first: 30, second: 10 },
        { outlet: 'b', first: 20, second: 60 },
      ],
    },
  });
});

test('words outside marks and in captions are not counted as quoted', () => {
  const more = [quoted('b', 'crew', 500, { directness: 'indirect' }), quoted('b', 'crew', 500, { segment: 'caption' })];
  expect(found('quoted-words', [...divided, ...more])?.figures).toEqual(found('quoted-words', divided)?.figures);
});

test('without sides, the actor with most quoted words is compared', () => {
  expect(found('quoted-words', divided, [])).toMatchObject({
    ...{ outlets: ['b', 'a'], figures: { speaker: { name: 'head of owners', kind: 'actor' } } },
  });
});

test('the most quoted actor of an outlet is given even where many others are quoted more elsewhere', () => {
  const others = ['c', 'd', 'e', 'f', 'g'].map((side) => quoted('a', side, 50));
  const claim = found('quoted-words', [...others, quoted('b', 'crew', 40)], []);
  expect(claim?.figures.mostQuoted.map(({ outlet, speaker, words }) => [outlet, speaker.name, words])).toEqual([
    ['a', 'head of c', 50],
    ['b', 'head of crew', 40],
  ]);
});

/** A paper's verbs for the crew, ten of which are distancing, and for the owners, `distancing` of ten. */
const introduced = (distancing: number) =>
  Array.from({ length: 10 }, (_, index) => [
    quoted('a', 'crew', 5, { cue: 'claimed', cue_class: 'distancing' }),
    quoted('a', 'owners', 5, index < distancing ? { cue: 'claimed', cue_class: 'distancing' } : {}),
  ]).flat();

test('a kind of verb that an outlet keeps for one side is a claim with both counts', () => {
  expect(found('cues', introduced(0))?.figures.kept).toMatchObject({
    ...{ outlet: 'a', cue: 'distancing', speaker: { name: 'crew' }, other: { name: 'owners' } },
    ...{ more: { part: 10, whole: 10 }, less: { part: 0, whole: 10 } },
  });
});

test('a difference that the counts do not carry is not claimed', () => {
  const { kept, distancing } = found('cues', introduced(8))?.figures ?? {};
  expect(kept).toBeUndefined();
  expect(distancing?.map(({ speaker, cues }) => [speaker.name, cues])).toEqual([
    ['crew', [{ cue: 'claimed', count: 10 }]],
    ['owners', [{ cue: 'claimed', count: 8 }]],
  ]);
});

test('people without a name are counted with their wording', () => {
  const nameless = quoted('a', '', 5, { speaker: 'two officials', actor: '' });
  expect(found('nameless', [...divided, nameless])?.figures).toEqual({
    ...{ nameless: 1, statements: 5, isElsewhereNone: true },
    byOutlet: [{ outlet: 'a', nameless: 1, statements: 3, wordings: ['two officials'] }],
  });
});

test.each([
  ['a senior official', '', 'nameless'],
  ['officials from Sandport', 'Sandport', 'nameless'],
  ['the spokesman', 'Ada Lee', 'named'],
  ['analyst Ada Lee of the institute', '', 'named'],
  ['They', '', 'neither'],
  ['both sides', '', 'neither'],
])('“%s” (%s) is %s', (speaker, actor, namedness) => {
  expect(howNamed({ speaker, actor })).toBe(namedness);
});

test('cues are counted, the most frequent first', () => {
  expect(cueCounts([quoted('a', '', 1, { cue: 'told' }), quoted('a', '', 1), quoted('a', '', 1)])).toEqual([
    { cue: 'said', count: 2 },
    { cue: 'told', count: 1 },
  ]);
});

test('where nobody speaks nothing is claimed', () => {
  expect(quotationClaims(measuredRows(['a', 'b'], {}))).toEqual([]);
});
