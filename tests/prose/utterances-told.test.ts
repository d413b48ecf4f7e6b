import { expect, test } from 'vitest';
import type { ChangedClaim } from '../../analysis/findings/changed-utterances.ts';
import type { MostSharedClaim } from '../../analysis/findings/most-shared-utterance.ts';
import { tellUtterances } from '../../analysis/prose/utterances-told.ts';
import { creditWords } from '../../analysis/prose/utterances.ts';
import { claimOf, paper } from './claim-of.ts';

const none = { whole: 2, changed: 0, retranslated: 0, cut: 0, paraphrased: 0 };
const shared = (counts: Partial<typeof none>) =>
  tellUtterances(
    claimOf<MostSharedClaim>({
      ...{ section: 'utterances', kind: 'most-shared', outlets: ['a', 'b', 'c'] },
      figures: {
        ...{ piece: 'free of ice', words: 17, actor: 'Ada Holm', of: 4, ...none, ...counts },
        doings: [{ verdict: 'truncated', versions: [{ outlet: 'c', words: 5 }] }],
      },
    }),
    paper,
  );

test.each([
  [{ cut: 1 }, 'Two outlets print “free of ice” whole; one cuts it'],
  [{ cut: 1, changed: 2 }, 'Two outlets print “free of ice” whole; two change words inside the marks'],
  [{ changed: 1, retranslated: 1 }, 'Two outlets print “free of ice” whole; one has other words inside the marks'],
  // An outlet changes nothing where only one other has the words.
  [{ whole: 1, changed: 1 }, 'One outlet prints “free of ice” whole; one has other words inside the marks'],
  [{ paraphrased: 3 }, 'Two outlets print “free of ice” whole; three paraphrase it'],
])('that of the others %j is told', (counts, title) => {
  expect(shared(counts).title).toBe(title);
});

test('what each outlet did is told with the words inside its marks', () => {
  expect(shared({}).text).toBe('3 of 4 outlets have these 17 words of Ada Holm: a piece of them in Paper c (5).');
});

test('the words that were exchanged are told', () => {
  const first = { outlet: 'b', count: 1, of: 2 };
  const swap = { fullest: 'Monday morning', version: 'Sunday' };
  const figures = { first, others: [], isAlone: true, changing: 1, swap };
  expect(
    tellUtterances(claimOf<ChangedClaim>({ section: 'utterances', kind: 'changed', figures }), paper),
  ).toMatchObject({
    title: 'Paper b has other words inside the marks in 1 of 2 shared utterances',
    text: 'In Paper b, “Monday morning” reads “Sunday”.',
  });
});

test.each([
  ['Holm', 'Ada Holm', ['said'], ', credited to Holm with “said”'],
  ['the captain', 'Ada Holm', ['said'], ', credited to “the captain”, that is Ada Holm, with “said”'],
  ['the captain', 'Ada Holm', [], ', credited to “the captain”, that is Ada Holm'],
  ['', '', ['said'], ', introduced with “said”'],
  ['', '', [], ''],
])('words of “%s” (%s) by %j are credited', (speaker, actor, cues, words) => {
  expect(creditWords(speaker, actor, cues)).toBe(words);
});
