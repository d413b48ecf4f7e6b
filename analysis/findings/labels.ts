import { isMeasured } from '../measures/labels/telling-labels.ts';
import { type DifferingLabelsClaim, differingLabels, mostCounted } from './differing-labels.ts';
import type { Measured } from './measured.ts';
import { identified, isDeclared, referentsInOrder, rowsByReferent } from './referents-in-order.ts';
import { referentInSentence, usedLabels } from './used-labels.ts';

const mostClaims = 3;
/** So many of the most telling referents are looked at for one that outlets call differently. */
const mostCandidates = 100;

/** Who calls the most telling referents what: those that the study declares first, and of these the easily counted. */
export function labelClaims(measured: Measured): DifferingLabelsClaim[] {
  const referents = referentsInOrder(measured)
    .filter(({ standing }) => standing !== 'unsure')
    .slice(0, mostCandidates);
  const rows = rowsByReferent(measured.rows.labels, new Set(referents.map(({ referent }) => referent)));
  const found: { claim: DifferingLabelsClaim; rank: number }[] = [];
  for (const { referent } of referents) {
    if (found.length === mostClaims) break;
    const all = rows.get(referent) ?? [];
    const isDeclaredOne = isDeclared(measured.corpus, referent);
    const inText = all.filter((row) => row.voice === 'outlet' && isMeasured(row));
    const own = isDeclaredOne ? inText : identified(inText).rows;
    const claim = differingLabels(measured.corpus, referentInSentence(referent, all), { own, all });
    const used = usedLabels(own, measured.corpus.words);
    const rank = (isDeclaredOne ? 0 : 2) + (used.length > mostCounted ? 1 : 0);
    if (claim && (rank < 2 || used.some(({ weight }) => weight === 2))) found.push({ claim, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ claim }, index) => ({ ...claim, id: `${claim.id}-${index + 1}` }));
}
