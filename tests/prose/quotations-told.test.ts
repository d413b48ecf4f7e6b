import { expect, test } from 'vitest';
import type { NamelessClaim } from '../../analysis/findings/nameless-speakers.ts';
import type { QuotedWordsClaim } from '../../analysis/findings/quoted-words.ts';
import type { CueClaim } from '../../analysis/findings/reporting-cues.ts';
import type { SpeakerName } from '../../analysis/findings/speakers.ts';
import { tellQuotations } from '../../analysis/prose/quotations-told.ts';
import { claimOf, paper } from './claim-of.ts';

const crew: SpeakerName = { name: 'crew', kind: 'side' };
const owners: SpeakerName = { name: 'owners', kind: 'side' };

test('the outlets that quote a side most and least are told with their counts', () => {
  const words = [
    { outlet: 'a', first: 30, second: 10 },
    { outlet: 'b', first: 20, second: 60 },
  ];
  const claim = claimOf<QuotedWordsClaim>({
    ...{ section: 'quotations', kind: 'quoted-words' },
    figures: {
      ...{ speaker: crew, most: { outlet: 'a', words: 30, all: 40 }, least: { outlet: 'b', words: 20, all: 80 } },
      ...{ isAlike: false, of: 2, lead: { speakers: [crew, owners], words }, mostQuoted: [] },
    },
  });
  expect(tellQuotations(claim, paper)).toEqual({
    title: 'Paper a gives 75% of its quoted words to the crew, Paper b 25%',
    text: 'Of 40 words inside quotation marks in Paper a, the crew has 30; of 80 in Paper b, 20.',
    detail:
      'In quoted words, the crew has more than the owners in Paper a (30 to 10); fewer than the owners in Paper b (20 to 60).',
  });
});

const cues = (kept: CueClaim['figures']['kept']) =>
  tellQuotations(
    claimOf<CueClaim>({
      ...{ section: 'quotations', kind: 'cues' },
      figures: {
        ...{ kept, isBySide: true, introduced: [] },
        distancing: [{ outlet: 'a', speaker: crew, cues: [{ cue: 'claimed', count: 10 }] }],
      },
    }),
    paper,
  );

test('a kind of verb that an outlet keeps for one side is told with both counts', () => {
  const parts = { more: { part: 10, whole: 10 }, less: { part: 0, whole: 10 } };
  expect(cues({ outlet: 'a', cue: 'distancing', speaker: crew, other: owners, ...parts }).title).toBe(
    'Paper a introduces the crew with distancing verbs 10 of 10 times, the owners 0 of 10 times',
  );
});

test('where no kind of verb is kept for a side, distancing ones are told alone', () => {
  expect(cues(undefined)).toMatchObject({
    title: 'No outlet clearly keeps a kind of reporting verb for one side',
    detail: 'Distancing verbs stand in Paper a for the crew (claimed 10).',
  });
});

test('people without a name are told with their wording', () => {
  const byOutlet = [{ outlet: 'a', nameless: 1, statements: 3, wordings: ['two officials'] }];
  const figures = { nameless: 1, statements: 5, byOutlet, isElsewhereNone: true };
  expect(tellQuotations(claimOf<NamelessClaim>({ section: 'quotations', kind: 'nameless', figures }), paper)).toEqual({
    title: '1 of 5 statements comes from people without a name',
    text: 'Paper a 1 of 3 (“two officials”). The other outlets have none.',
    detail: '',
  });
});
