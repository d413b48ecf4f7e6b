import { expect, test } from 'vitest';
import { sharedUtterances, tellingPiece } from '../../analysis/findings/shared-utterances.ts';
import { utteranceFindings } from '../../analysis/findings/utterances.ts';
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

const titles = (...utterances: UtteranceRow[]) =>
  utteranceFindings(measuredRows(['a', 'b', 'c', 'd'], { utterances })).map(({ title }) => title);

test('words changed inside the marks are told before words cut', () => {
  const rows = [version('a', 'verbatim', 17), version('b', 'verbatim', 17), version('c', 'truncated', 5)];
  expect(titles(...rows)[0]).toMatch(/^Two outlets print “.*” whole; one cuts it$/);
  expect(titles(...rows, version('d', 'altered', 17))[0]).toMatch(/whole; one changes words inside the marks$/);
  expect(titles(...rows, version('d', 'retranslated', 17))[0]).toMatch(/whole; one has other words inside the marks$/);
});

test('an outlet changes nothing where only one other has the words', () => {
  const [title] = titles(version('a', 'verbatim', 17), version('b', 'altered', 17));
  expect(title).toMatch(/^One outlet prints “.*” whole; one has other words inside the marks$/);
});

test('the words that were exchanged are told', () => {
  const altered = version('b', 'altered', 17, whole.replace('Monday morning', 'Sunday'));
  const findings = utteranceFindings(measuredRows(['a', 'b'], { utterances: [version('a', 'verbatim', 17), altered] }));
  expect(findings.find(({ id }) => id === 'utterances-changed')?.text).toContain('“Monday morning” reads “Sunday”');
});

test('an outlet that prints an utterance twice counts with its whole version', () => {
  const rows = [version('a', 'verbatim', 17), version('b', 'truncated', 5), version('b', 'verbatim', 17)];
  expect(sharedUtterances(rows)[0]?.byOutlet.get('b')?.verdict).toBe('verbatim');
});

test('what nobody shares is no finding', () => {
  expect(titles()).toEqual([]);
  expect(titles(version('a', 'verbatim', 17), version('b', 'absent', 0, ''))).toEqual([]);
});

test('a telling piece is words that most versions share, between ellipses', () => {
  const versions = [version('a', 'verbatim', 17), version('b', 'truncated', 5, 'harbour is free of ice')];
  expect(tellingPiece({ fullest: version('a', 'verbatim', 17), versions })).toBe('… harbour is free of ice …');
});
