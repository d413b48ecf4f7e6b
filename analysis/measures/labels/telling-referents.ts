import { groupsBy } from '../../corpus/groups-by.ts';
import { generalNouns } from '../../language/english/general-nouns.ts';
import type { LabelRow } from './labels-table.ts';
import { markOf } from './marked-words.ts';

/** A referent, and how much what they call it tells the outlets apart. */
export interface TellingReferent {
  referent: string;
  score: number;
  mentions: number;
  outlets: number;
}

/** Two outlets' shares of labels differ by chance where there are few: so many labels like all are added. */
const smoothing = 2;
/** A referent with as many mentions as this keeps half its score. */
const fewMentions = 2;
/** What a referent with a general noun keeps of its score. */
const generalWeight = 0.25;
/** What differing head nouns weigh beside words that judge or keep a distance. */
const headWeight = 0.2;

/**
 * Referents in the order in which a reader should see them: those first whose outlets differ in words that judge, in
 * hedges, or in the noun itself, and not merely in `the US` and `America`.
 *
 * For every such word the spread between outlets of its share among their labels, smoothed; plus, for things that are
 * no country and no person and have a noun of their own, the spread of head nouns; times the square root of the outlets that name the referent
 * and less where mentions are few. Only
 * the outlet's own words count, as far as there are any.
 *
 * @param judging words that judge beside those of the list
 */
export function tellingReferents(rows: readonly LabelRow[], judging: readonly string[] = []): TellingReferent[] {
  return [...groupsBy(rows, ({ referent }) => referent)]
    .map(([referent, all]) => ({ referent, ...scoreOf(all, judging) }))
    .filter(({ outlets }) => outlets > 1)
    .sort((a, b) => b.score - a.score || b.mentions - a.mentions || (a.referent < b.referent ? -1 : 1));
}

function scoreOf(all: readonly LabelRow[], judging: readonly string[]): Omit<TellingReferent, 'referent'> {
  const own = all.filter(({ voice }) => voice === 'outlet');
  const rows = own.length > 0 ? own : all;
  const outlets = [...groupsBy(rows, ({ outlet }) => outlet).values()];
  const isGeneral = hasGeneralHead(rows);
  const heads = isGeneral || isNamed(rows[0]) ? 0 : headWeight * spreadOf(outlets, ({ head }) => [head]);
  const support = (isGeneral ? generalWeight : 1) * (all.length / (all.length + fewMentions));
  const score = (spreadOf(outlets, (row) => marksOf(row, judging)) + heads) * Math.sqrt(outlets.length) * support;
  return { score, mentions: all.length, outlets: outlets.length };
}

/** Names of countries, persons and acts differ for plain reasons. */
const isNamed = (row: LabelRow | undefined) => row?.kind === 'country' || row?.kind === 'person' || row?.kind === 'act';

/** Whether most labels have a noun that names no one thing, as `people` and `months`. */
function hasGeneralHead(rows: readonly LabelRow[]): boolean {
  let general = 0;
  for (const { head } of rows) if (generalNouns.has(head)) general += 1;
  return general * 2 >= rows.length;
}

/**
 * The summed spread, over features, of the share of an outlet's labels that have the feature; shares of few labels
 * are drawn to that of all outlets.
 */
function spreadOf(outlets: readonly LabelRow[][], featuresOf: (row: LabelRow) => readonly string[]): number {
  const pooled = new Map<string, number>();
  let total = 0;
  const counts = outlets.map((rows) => {
    const own = new Map<string, number>();
    for (const row of rows) {
      for (const feature of featuresOf(row)) {
        own.set(feature, (own.get(feature) ?? 0) + 1);
        pooled.set(feature, (pooled.get(feature) ?? 0) + 1);
      }
    }
    total += rows.length;
    return own;
  });
  let sum = 0;
  for (const [feature, count] of pooled) {
    let least = Infinity;
    let most = 0;
    outlets.forEach((rows, at) => {
      const share = ((counts[at]?.get(feature) ?? 0) + (smoothing * count) / total) / (rows.length + smoothing);
      least = Math.min(least, share);
      most = Math.max(most, share);
    });
    sum += most - least;
  }
  return sum;
}

const none: readonly string[] = [];

/** The words among a label's modifiers and head that judge, each once, and its hedge. */
function marksOf({ modifiers, head, hedge }: LabelRow, judging: readonly string[]): readonly string[] {
  let marks: string[] | undefined;
  const mark = (word: string) => {
    if (word !== '' && markOf(word, judging) === 'loaded' && marks?.includes(word) !== true) (marks ??= []).push(word);
  };
  for (const word of modifiers) mark(word);
  mark(head);
  if (hedge !== 'none') (marks ??= []).push(`hedge ${hedge}`);
  return marks ?? none;
}
