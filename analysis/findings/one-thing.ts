import { functionWords } from '../language/english/function-words.ts';
import { singularOf } from '../language/english/singular.ts';
import { labelForm } from '../measures/labels/label-form.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';

/**
 * Of the labels of something that was found in the text, those that two signs say are of one thing: the noun, and a
 * further word of content that a label of another outlet has, too. Two killings, two decisions share a noun and are two
 * things; so are the sentence of one and the sentences of hundreds.
 *
 * @param all labels of one referent
 */
export function surelyOneThing(all: readonly LabelRow[]): LabelRow[] {
  const rows = ofOneNumber(all);
  const outletsBy = new Map<string, Set<string>>();
  for (const row of rows)
    for (const word of furtherWords(row)) outletsBy.set(word, (outletsBy.get(word) ?? new Set()).add(row.outlet));
  const isShared = (word: string) => (outletsBy.get(word)?.size ?? 0) > 1;
  return rows.filter((row) => furtherWords(row).some(isShared));
}

/** Those in the singular, or those in the plural, whichever more outlets have. */
function ofOneNumber(rows: readonly LabelRow[]): LabelRow[] {
  const isSingular = ({ label, head }: LabelRow) => labelForm(label).split(' ').includes(head.toLowerCase());
  const outletsOf = (some: readonly LabelRow[]) => new Set(some.map(({ outlet }) => outlet)).size;
  const [one, many] = [rows.filter(isSingular), rows.filter((row) => !isSingular(row))];
  return outletsOf(one) >= outletsOf(many) ? one : many;
}

/** The words of content in a label beside its noun. */
const furtherWords = ({ label, head }: LabelRow): string[] =>
  labelForm(label)
    .split(' ')
    .filter((word) => word !== '' && singularOf(word) !== singularOf(head.toLowerCase()) && !functionWords.has(word));
