import { expect, test } from 'vitest';
import type { Doing, MostSharedClaim } from '../../analysis/findings/most-shared-utterance.ts';
import type { Verdict } from '../../analysis/measures/quotations/utterances-table.ts';
import { tellUtterances } from '../../analysis/prose/utterances-told.ts';
import { creditWords } from '../../analysis/prose/utterances.ts';
import { claimOf, paper } from './claim-of.ts';

const doing = (verdict: Verdict, ...outlets: string[]): Doing => ({
  verdict,
  versions: outlets.map((outlet) => ({ outlet, words: 5 })),
});
const told = (...doings: Doing[]) =>
  tellUtterances(
    claimOf<MostSharedClaim>({
      ...{ section: 'utterances', kind: 'most-shared', outlets: ['a', 'b', 'c'] },
      figures: { piece: 'free of ice', words: 17, actor: 'Ada Holm', of: 4, few: [], doings, leftOut: undefined },
    }),
    paper,
  );

test.each([
  [doing('truncated', 'c'), 'Paper c shortens it'],
  [doing('spliced', 'c', 'd'), 'Paper c and Paper d shorten it'],
  [doing('altered', 'c'), 'Paper c has it with other words inside the marks'],
  [doing('retranslated', 'c'), 'Paper c has it in another translation'],
  [doing('paraphrased', 'c', 'd'), 'Paper c and Paper d report it without marks'],
])('what others do is told with their names', (second, words) => {
  expect(told(doing('verbatim', 'a', 'b'), second).title).toBe(
    `Paper a and Paper b print “free of ice” whole; ${words}`,
  );
});

test('what each outlet did is told with the words inside its marks', () => {
  expect(told(doing('verbatim', 'a'), doing('truncated', 'c')).text).toBe(
    '3 of 4 outlets have the passage, 17 words of Ada Holm: printed whole in Paper a; shortened in Paper c (5 words).',
  );
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
