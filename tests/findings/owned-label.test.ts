import { expect, test } from 'vitest';
import { ownedLabel } from '../../analysis/findings/owned-label.ts';
import type { LabelRow } from '../../analysis/measures/labels/labels-table.ts';

/** How a label is shown that stands in a text of one sentence. */
function shown(text: string, label: string, hedge: LabelRow['hedge']): string | undefined {
  const start = text.indexOf(label);
  const row = { hedge, start, end: start + label.length } as LabelRow;
  return ownedLabel({ text, sentences: { start: [0] } } as never, row, label);
}

test('a label that is somebody else’s is told with them', () => {
  const text = 'Rain fell, and Norland considers the island a lost province.';
  expect(shown(text, 'a lost province', 'attributed')).toBe('Norland considers the island a lost province');
});

test('a label that says so itself stays as it is', () => {
  const text = 'They saw what it said was a drone.';
  expect(shown(text, 'what it said was a drone', 'attributed')).toBe('what it said was a drone');
});

test('a label whose owner is too far is not told', () => {
  const text = 'The old harbour master of the small town on the coast considers that broken old boat a wreck.';
  expect(shown(text, 'a wreck', 'attributed')).toBeUndefined();
});

test('scare quotes stay', () => {
  expect(shown("It held 'useful' talks.", "useful' talks", 'none')).toBe("'useful' talks");
  expect(shown("It held 'useful' talks.", "useful' talks", 'scare-quoted')).toBe("'useful' talks");
});
