import { isMeasured } from '../measures/labels/telling-labels.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';
import { type DifferingLabelsClaim, differingLabels } from './differing-labels.ts';
import { compared } from './compared.ts';
import type { Measured } from './measured.ts';
import { surelyOneThing } from './one-thing.ts';
import { identified, isDeclared, referentsInOrder, rowsByReferent } from './referents-in-order.ts';
import { referentInSentence } from './used-labels.ts';

const mostClaims = 3;
/** So many of the most telling referents are looked at for one that outlets call differently. */
const mostCandidates = 100;

/** Who calls the most telling referents what: those that the study declares first. */
export function labelClaims(measured: Measured): DifferingLabelsClaim[] {
  const { corpus } = measured;
  const referents = referentsInOrder(measured)
    .filter(({ standing }) => standing !== 'unsure')
    .slice(0, mostCandidates);
  const rows = rowsByReferent(measured.rows.labels, new Set(referents.map(({ referent }) => referent)));
  const found: DifferingLabelsClaim[] = [];
  for (const { referent } of referents) {
    if (found.length === mostClaims) break;
    const all = rows.get(referent) ?? [];
    const own = inOwnWords(all, isDeclared(corpus, referent));
    const claim = differingLabels(corpus, referentInSentence(referent, all), { own, all });
    if (claim) found.push({ ...claim, id: `${claim.id}-${found.length + 1}` });
  }
  return found;
}

/** The labels that the claims are about: a row a thing, outlet and label. */
export const tellingLabels = (measured: Measured): { thing: string; outlet: string; label: string }[] =>
  labelClaims(compared(measured)).flatMap(({ figures: { referent: thing, telling } }) =>
    telling.flatMap(({ label, outlets }) => outlets.map((outlet) => ({ thing, outlet, label }))),
  );

/** Whether a label is a phrase of common words: a noun with a capital is a name, or part of one. */
const isPlainThing = ({ kind, label, head, segment }: LabelRow) =>
  kind === 'thing' && segment !== 'headline' && label.includes(head);

/**
 * The rows of outlets' own words that are about one thing: all where the study says so, else those that signs tell. What
 * has a name of its own is called by it, with titles and first names that tell nothing.
 */
function inOwnWords(all: readonly LabelRow[], isDeclaredOne: boolean): LabelRow[] {
  const inText = all.filter((row) => row.voice === 'outlet' && isMeasured(row));
  if (isDeclaredOne) return inText;
  return surelyOneThing(identified(inText.filter(isPlainThing)).rows);
}
