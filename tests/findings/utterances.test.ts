import { expect, test } from 'vitest';
import { sharedUtterances } from '../../analysis/findings/shared-utterances.ts';
import { tellingPiece } from '../../analysis/findings/telling-piece.ts';
import { utteranceClaims } from '../../analysis/findings/utterances.ts';
import type { UtteranceRow, Verdict } from '../../analysis/measures/quotations/utterances-table.ts';
import { measuredRows } from './invented-rows.ts';

const whole = 'The ferry will sail again on Monday morning if the harbour is free of ice by then';

/** What one outlet printed of the ferry sentence, 17 words. */
function version(outlet: string, verdict: Verdict, words: number, text = whole): UtteranceRow {
  return {
    ...{ utterance: 'u1', event: '', speaker: 'Holm', actor: 'Ada Holm', outlet, article: outlet, verdict, words },
    ...{ of_words: 17, start: 0, end: 1, text },
  };
}

const claims = (...utterances: UtteranceRow[]) => utteranceClaims(measuredRows(['a', 'b', 'c', 'd'], { utterances }));

test('what outlets do with shared words is told, whole first', () => {
  const rows = [version('a', 'verbatim', 17), version('b', 'verbatim', 17), version('c', 'truncated', 6)];
  const [claim] = claims(...rows, version('d', 'altered', 17));
  expect(claim?.figures).toMatchObject({ words: 17, of: 4 });
  expect(claim?.figures.doings.map(({ verdict, versions }) => [verdict, versions.length])).toEqual([
    ['verbatim', 2],
    ['altered', 1],
    ['truncated', 1],
  ]);
});

test('what all print whole is no news', () => {
  expect(claims(version('a', 'verbatim', 17), version('b', 'verbatim', 17))).toEqual([]);
});

test('an outlet that prints an utterance twice counts with its whole version', () => {
  const rows = [version('a', 'verbatim', 17), version('b', 'truncated', 5), version('b', 'verbatim', 17)];
  expect(sharedUtterances(rows)[0]?.byOutlet.get('b')?.verdict).toBe('verbatim');
});

test('what nobody shares is no claim', () => {
  expect(claims()).toEqual([]);
  expect(claims(version('a', 'verbatim', 17), version('b', 'absent', 0, ''))).toEqual([]);
});

test('a telling piece is words that most versions share, between ellipses', () => {
  const versions = [version('a', 'verbatim', 17), version('b', 'truncated', 5, 'harbour is free of ice')];
  expect(tellingPiece({ fullest: version('a', 'verbatim', 17), versions })).toBe('… harbour is free of ice …');
});
