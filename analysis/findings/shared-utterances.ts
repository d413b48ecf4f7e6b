import { functionWords } from '../language/english/function-words.ts';
import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import { groupsBy } from '../corpus/groups-by.ts';

/** One thing said that several outlets print. */
export interface SharedUtterance {
  id: string;
  /** The version that all others are held against. */
  fullest: UtteranceRow;
  /** Each outlet's best version: the one printed whole, else the one with most words inside marks. */
  byOutlet: ReadonlyMap<string, UtteranceRow>;
  /** All versions, in the order of the rows. */
  versions: readonly UtteranceRow[];
}

/** From what leaves the words alone to what leaves none of them. */
const verdictOrder: readonly Verdict[] = [
  'verbatim',
  'truncated',
  'spliced',
  'altered',
  'retranslated',
  'paraphrased',
  'absent',
];

/** The utterances of a table, those of most outlets first, then the longest. */
export function sharedUtterances(rows: readonly UtteranceRow[]): SharedUtterance[] {
  const groups = groupsBy(
    rows.filter(({ verdict }) => verdict !== 'absent'),
    ({ utterance }) => utterance,
  );
  return [...groups]
    .flatMap(([id, versions]) => {
      const fullest = versions.find(({ verdict }) => verdict === 'verbatim');
      const byOutlet = bestByOutlet(versions);
      return fullest && byOutlet.size > 1 ? [{ id, fullest, byOutlet, versions }] : [];
    })
    .sort((a, b) => b.byOutlet.size - a.byOutlet.size || b.fullest.words - a.fullest.words);
}

function bestByOutlet(versions: readonly UtteranceRow[]): Map<string, UtteranceRow> {
  const isWhole = ({ verdict }: UtteranceRow) => (verdict === 'verbatim' ? 1 : 0);
  const best = [...versions].sort(
    (a, b) =>
      isWhole(b) - isWhole(a) || b.words - a.words || verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict),
  );
  return new Map(best.reverse().map((row) => [row.outlet, row]));
}

/** Longest piece that a figure's title or label quotes, in characters. */
const longestPiece = 48;
/** Fewer words tell nothing, in words. */
const shortestPiece = 4;

/**
 * The words by which a reader knows an utterance again: the stretch of the fullest version that most versions share, from
 * one word of content to another, with an ellipsis where it was cut.
 *
 * @example tellingPiece(utterance) // => '… maintaining open channels of communication …'
 */
export function tellingPiece({ fullest, versions }: Pick<SharedUtterance, 'fullest' | 'versions'>): string {
  const text = fullest.text.replace(/[\s,.;:–—-]+$/u, '');
  if (text.length <= longestPiece) return text;
  const words = text.split(/\s+/);
  const known = versions.map((version) => new Set(version.text.split(/\s+/).map(bare)));
  const weights = words.map((word, place) =>
    isContent(word) && words.findIndex((other) => bare(other) === bare(word)) === place
      ? known.filter((others) => others.has(bare(word))).length - 1
      : 0,
  );
  let best = { first: 0, last: Math.min(words.length, shortestPiece) - 1, score: -Infinity };
  for (let first = 0; first < words.length; first += 1) {
    for (let last = first + shortestPiece - 1; last < words.length; last += 1) {
      if (words.slice(first, last + 1).join(' ').length > longestPiece - 4 || words.slice(first, last).some(isBreak))
        break;
      if (!isContent(words[first]) || !isContent(words[last])) continue;
      const atEdge =
        Number(first === 0 || /\W$/u.test(words[first - 1] ?? '')) + Number(/\W$/u.test(words[last] ?? ''));
      const inside = words.slice(first, last + 1);
      const commas = inside.slice(0, -1).filter((word) => word.endsWith(',')).length;
      const idle = inside.filter((word) => !isContent(word)).length + commas;
      const shared = weights.slice(first, last + 1).reduce((sum, weight) => sum + weight, atEdge);
      const score = shared - (idle * (versions.length - 1)) / 2;
      if (score > best.score) best = { first, last, score };
    }
  }
  const piece = words
    .slice(best.first, best.last + 1)
    .join(' ')
    .replace(/[,.;:]+$/u, '');
  return `${best.first > 0 ? '… ' : ''}${piece}${best.last < words.length - 1 ? ' …' : ''}`;
}

const bare = (word: string) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']/gu, '');
const isContent = (word = '') => bare(word) !== '' && !functionWords.has(bare(word));
/** A piece does not run from one sentence into another, nor over a gap. */
const isBreak = (word: string) => /[.;:!?…]["”’]?$/u.test(word);
