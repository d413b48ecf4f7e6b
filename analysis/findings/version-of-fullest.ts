import { utteranceDiff } from '../measures/quotations/utterance-diff.ts';
import type { UtteranceRow } from '../measures/quotations/utterances-table.ts';
import type { Printed } from './printed-elsewhere.ts';
import { sharedContent } from './shared-content.ts';

/** Fewer words inside marks may be of another occasion: their outlet is left out of the claim. */
export const leastWords = 6;
/** Another version with so many words more inside what both have shows that the fullest one is not whole. */
const mostAdded = 3;
/** Who leaves out no passage of so many words is not said to shorten. */
const leastLeftOut = 4;
/** A report without marks is one of these words where it shares so much of its own content, and of theirs. */
const ownShareReported = 0.5;
const shareReported = 0.4;
/** A version of which fewer words are those of the fullest one, between the first and the last, is another sentence. */
const leastDensity = 0.75;

/** The longest passage that a version leaves out and that its article does not print elsewhere. */
export function leftOutOf(
  fullest: UtteranceRow,
  version: UtteranceRow,
  printed: Printed | undefined,
): string | undefined {
  const dropped = utteranceDiff(fullest.text, version.text)
    .filter(({ kind }) => kind === 'dropped')
    .map((part) => part.fullest.trim())
    .filter((part) => sizeOf(part) >= leastLeftOut && printed?.holdsAnyOf(part) === false)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return dropped[0];
}

/** Whether a version is too short to be told. */
export const isFragment = ({ verdict, words, of_words }: UtteranceRow) =>
  verdict !== 'verbatim' && verdict !== 'paraphrased' && words < Math.min(leastWords, of_words);

/** Whether a report without marks may be one of other words. */
export function isLooseReport(fullest: UtteranceRow, { verdict, text }: UtteranceRow): boolean {
  if (verdict !== 'paraphrased') return false;
  const { both, first, second } = sharedContent(text, fullest.text);
  return both < ownShareReported * first || both < shareReported * second;
}

/** The comparison of a version with the fullest one, from the first words that both share to the last. */
function insideDiff(fullest: UtteranceRow, version: UtteranceRow) {
  const parts = utteranceDiff(fullest.text, version.text);
  const isSame = ({ kind }: (typeof parts)[number]) => kind === 'same';
  const inside = parts.slice(parts.findIndex(isSame), parts.findLastIndex(isSame) + 1);
  return inside.map(({ kind, ...part }) => {
    return { isSame: kind === 'same', fullest: sizeOf(part.fullest), version: sizeOf(part.version) };
  });
}

const sizeOf = (words: string) => (words === '' ? 0 : words.split(/\s+/).length);
const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);

/** Whether a version has more words than the fullest one between the first and the last that both share. */
export function isLonger(fullest: UtteranceRow, version: UtteranceRow): boolean {
  if (version === fullest || version.verdict === 'retranslated') return false;
  const inside = insideDiff(fullest, version);
  const shared = total(inside.filter(({ isSame }) => isSame).map((part) => part.fullest));
  return 2 * shared >= fullest.of_words && inside.some((part) => part.version - part.fullest > mostAdded);
}

/** Whether a version is of another sentence than the fullest one. */
export function isOtherSentence(fullest: UtteranceRow, version: UtteranceRow): boolean {
  const inside = insideDiff(fullest, version);
  const shared = total(inside.filter(({ isSame }) => isSame).map((part) => part.version));
  return shared < leastDensity * total(inside.map((part) => part.version));
}
