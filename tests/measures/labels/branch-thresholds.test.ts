import { expect, test } from 'vitest';
import { labelRows } from '../../../analysis/measures/labels/labels.ts';
import { corpusOf } from '../../language/english/phrases/phrases-of.ts';

/** Whether `harbor officials` are those of Italy where so many mentions are of Italy and so many of France. */
function areItalian(italian: number, french: number): boolean {
  const a = 'He met Italian harbor officials. '.repeat(italian) + 'He met French harbor officials. '.repeat(french);
  const rows = labelRows(corpusOf({ a, b: 'He met harbor officials. He left Italy for France.' }), { referents: [] });
  return rows.some(({ referent, form }) => referent === 'Italy' && form === 'harbor officials');
}

test.each([
  [2, 0, true],
  [1, 0, false],
  [4, 1, true],
  [3, 1, false],
])(
  'a branch of government, named %i times with one country and %i times with another, is its: %s',
  (one, other, is) => {
    expect(areItalian(one, other)).toBe(is);
  },
);
