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
      ...{ lead: { speakers: [crew, owners], words }, few: ['c'] },
    },
  });
  expect(tellQuotations(claim, paper)).toEqual({
    title: 'Paper a gives 75% of its quoted words to the crew, Paper b 25%',
    text: 'Of 40 words inside quotation marks in Paper a, the crew has 30; of 80 in Paper b, 20.',
    detail:
      'In quoted words, the crew has more than the owners in Paper a (30 to 10); fewer than the owners in Paper b (20 to 60). Paper c quotes too few words to be compared.',
  });
});

test('a kind of verb that an outlet keeps for one side is told with both counts', () => {
  const parts = { more: { part: 10, whole: 10 }, less: { part: 0, whole: 10 } };
  const verbs = [{ cue: 'claimed', count: 10 }];
  const figures: CueClaim['figures'] = {
    outlet: 'a',
    speaker: crew,
    other: owners,
    ...parts,
    verbs,
  };
  expect(tellQuotations(claimOf<CueClaim>({ section: 'quotations', kind: 'cues', figures }), paper)).toMatchObject({
    title: 'Paper a introduces the crew with distancing verbs 10 of 10 times, the owners 0 of 10 times',
    text: 'For the crew it has claimed 10.',
  });
});

test('people without a name are told with their wording and the counts elsewhere', () => {
  const others = [{ outlet: 'b', nameless: 0, statements: 8 }];
  const figures = { most: { outlet: 'a', nameless: 3, statements: 6 }, wordings: ['two officials'], others };
  expect(tellQuotations(claimOf<NamelessClaim>({ section: 'quotations', kind: 'nameless', figures }), paper)).toEqual({
    title: 'Paper a takes 3 of its 6 statements from people without a name',
    text: 'They are “two officials”. Elsewhere it is none of 8 in Paper b.',
    detail: '',
  });
});
