import { expect, test } from 'vitest';
import { howNamed } from '../../analysis/measures/quotations/nameless.ts';
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

test('shares that are close, and outlets that quote little, are not compared', () => {
  expect(
    found('quoted-words', [
      quoted('a', 'crew', 50),
      quoted('a', 'owners', 50),
      quoted('b', 'crew', 40),
      quoted('b', 'owners', 60),
    ]),
  ).toBeUndefined();
  expect(found('quoted-words', [quoted('a', 'crew', 50), quoted('b', 'owners', 10)])).toBeUndefined();
});

test('words of nobody known may be those of the speaker, and the contrast must stand all the same', () => {
  const unknown = quoted('b', '', 100, { speaker: '', actor: '' });
  expect(found('quoted-words', [...divided, unknown])).toBeUndefined();
});

/** A paper's verbs for the crew, ten of which are distancing, and for the owners, `distancing` of ten. */
const introduced = (distancing: number) =>
  Array.from({ length: 10 }, (_, index) => [
    quoted('a', 'crew', 5, { cue: 'claimed', cue_class: 'distancing' }),
    quoted('a', 'owners', 5, index < distancing ? { cue: 'claimed', cue_class: 'distancing' } : {}),
  ]).flat();

test('a kind of verb that an outlet keeps for one side is a claim with both counts', () => {
  expect(found('cues', introduced(0))?.figures).toMatchObject({
    ...{ outlet: 'a', speaker: { name: 'crew' }, other: { name: 'owners' } },
    ...{ more: { part: 10, whole: 10 }, less: { part: 0, whole: 10 } },
  });
});

test('counts that are close are no claim', () => {
  expect(found('cues', introduced(8))).toBeUndefined();
});

test('an outlet that leans on people without a name is told with its base', () => {
  const nameless = (outlet: string, count: number) =>
    Array.from({ length: count }, () => quoted(outlet, '', 5, { speaker: 'two officials', actor: '' }));
  const named = (outlet: string) => Array.from({ length: 3 }, () => quoted(outlet, 'crew', 5));
  const rows = [...nameless('a', 3), ...named('a'), ...nameless('b', 2), ...named('b'), ...named('b')];
  expect(found('nameless', rows)?.figures).toEqual({
    most: { outlet: 'a', nameless: 3, statements: 6 },
    wordings: ['two officials'],
    others: [{ outlet: 'b', nameless: 2, statements: 8 }],
  });
  expect(found('nameless', [...nameless('a', 2), ...named('a'), ...named('b'), ...named('b')])).toBeUndefined();
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
