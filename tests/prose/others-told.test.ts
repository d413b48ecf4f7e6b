import { expect, test } from 'vitest';
import type { MostMentionedClaim } from '../../analysis/findings/actors.ts';
import type { DifferingLabelsClaim } from '../../analysis/findings/differing-labels.ts';
import type { MissingActorClaim } from '../../analysis/findings/missing-actors.ts';
import type { FirstMentionClaim } from '../../analysis/findings/placement.ts';
import type { PreferredWordsClaim } from '../../analysis/findings/word-choice.ts';
import { tellActors } from '../../analysis/prose/actors-told.ts';
import { tellLabels } from '../../analysis/prose/labels-told.ts';
import { tellPlacement } from '../../analysis/prose/placement-told.ts';
import { tellWordChoice } from '../../analysis/prose/word-choice-told.ts';
import { claimOf, paper } from './claim-of.ts';

test('whom outlets mention most is told with the counts', () => {
  const leaders = [
    { outlet: 'a', actor: 'Ida', mentions: 8, next: 2 },
    { outlet: 'b', actor: 'Al', mentions: 6, next: 3 },
  ];
  const claim = claimOf<MostMentionedClaim>({ section: 'actors', kind: 'most-mentioned', figures: { leaders } });
  expect(tellActors(claim, paper)).toMatchObject({
    title: 'Paper a names Ida and Paper b Al most',
    text: 'In their own words: Ida 8 times in Paper a, the next 2; Al 6 times in Paper b, the next 3.',
  });
});

test('whom one outlet leaves out is told with who does not', () => {
  const named = [
    { outlet: 'a', times: 4 },
    { outlet: 'b', times: 2 },
  ];
  const figures = { actor: 'Ida', named };
  const claim = claimOf<MissingActorClaim>({ section: 'actors', kind: 'missing-actor', outlets: ['c'], figures });
  expect(tellActors(claim, paper)).toMatchObject({
    title: 'Paper c never names Ida; every other outlet does',
    text: 'Paper a 4 times and Paper b 2 times.',
  });
});

test('what outlets call a thing is told with where it stands only aside', () => {
  const figures = {
    ...{ referent: 'the crate', isFound: false },
    telling: [
      { label: 'a suspected bomb', outlets: ['a'] },
      { label: 'the crate', outlets: ['b'] },
    ],
    setAside: { outlets: ['c'], kinds: ['embed'] },
  };
  const outlets = ['a', 'b'];
  const claim = claimOf<DifferingLabelsClaim>({ section: 'labels', kind: 'differing-labels', outlets, figures });
  expect(tellLabels(claim, paper)).toEqual({
    title: 'The outlets differ in what they call the crate',
    text: 'Quotations aside: “a suspected bomb” (Paper a) and “the crate” (Paper b).',
    detail: 'In Paper c it stands only in an embedded post.',
  });
});

test('early and late mentions are told by their paragraphs', () => {
  const figures = { topic: 'Pier', first: 0, last: 4, isMedian: true };
  const claim = claimOf<FirstMentionClaim>({
    ...{ section: 'placement', kind: 'first-mention', outlets: ['a', 'b'], figures },
  });
  expect(tellPlacement(claim, paper).text).toBe(
    '“Pier” first stands in the headline or standfirst of Paper a and in paragraph 4 of Paper b (medians over their articles).',
  );
});

test('preferred words are told with their rates', () => {
  const words = [
    { outlet: 'a', word: 'pier', own: 9, rest: 1 },
    { outlet: 'b', word: 'boat', own: 4, rest: 0.5 },
  ];
  const claim = claimOf<PreferredWordsClaim>({
    ...{ section: 'word-choice', kind: 'preferred-words', outlets: ['a', 'b'], figures: { words } },
  });
  expect(tellWordChoice(claim, paper)).toMatchObject({
    title: 'Paper a prefers “pier” and Paper b “boat”',
    text: 'Per 1,000 own words, article after article: “pier” 9.0 times in Paper a, 1.0 elsewhere; “boat” 4.0 times in Paper b, 0.5 elsewhere.',
  });
});
