import type { WordChoiceRow } from './word-choice-table.ts';

/** Terms that lead nobody's word choice, by flag. */
export const neverLead: ReadonlySet<string> = new Set(['name', 'function-word', 'number', 'damaged-only']);

/** A leading term is at least half as frequent again as in the rest. */
const leastLogRatio = Math.log2(1.5);

/** … and its log-odds reach this part of their standard error. */
const leastZ = 0.75;

/** Outlets with so many articles must use a term in two of them before it is a habit. */
const severalArticles = 3;

/** What picks the leading terms. */
export interface LeadingTermsOptions {
  /** Leading terms an outlet. */
  most?: number;
  /** Number of articles of each outlet. */
  articlesOf: (outlet: string) => number;
}

/**
 * The terms that lead each outlet's word choice in its own voice, the largest preference for its uncertainty first. Names,
 * function words, numbers, terms that only a damaged article has, and terms used once do not lead; a word is passed
 * over where a phrase that holds it leads already with the same count, and the other way round.
 *
 * @param rows in `wordChoiceRows` order
 */
export function leadingTerms(rows: Iterable<WordChoiceRow>, options: LeadingTermsOptions): WordChoiceRow[] {
  const leaders = leadingTermsOf(options);
  for (const row of rows) leaders.add(row);
  return leaders.chosen();
}

/** Chooses leading terms among rows that pass by: what `leadingTerms` does, for rows that somebody else reads, too. */
export function leadingTermsOf({ most = 12, articlesOf }: LeadingTermsOptions): {
  add: (row: WordChoiceRow) => void;
  chosen: () => WordChoiceRow[];
} {
  const perOutlet = new Map<string, WordChoiceRow[]>();
  return {
    add: (row) => {
      if (row.voice !== 'outlet') return;
      const leaders = perOutlet.get(row.outlet) ?? [];
      perOutlet.set(row.outlet, leaders);
      if (leaders.length < most && mayLead(row, articlesOf(row.outlet)))
        perOutlet.set(row.outlet, withTerm(leaders, row));
    },
    chosen: () => [...perOutlet.values()].flat(),
  };
}

function withTerm(leaders: WordChoiceRow[], row: WordChoiceRow): WordChoiceRow[] {
  const place = leaders.findIndex((leader) => overlaps(leader, row));
  if (place < 0) return [...leaders, row];
  // The phrase says more than its word, where both are used as often.
  if (row.ngram <= (leaders[place]?.ngram ?? 0) || row.count !== leaders[place]?.count) return leaders;
  const isInside = (leader: WordChoiceRow) => leader.count === row.count && overlaps(leader, row);
  return leaders
    .map((leader, at) => (at === place ? row : leader))
    .filter((leader) => leader === row || leader.ngram === 2 || !isInside(leader));
}

function mayLead({ z, log_ratio, count, articles, flags }: WordChoiceRow, articlesOfOutlet: number): boolean {
  if (z < leastZ || log_ratio < leastLogRatio || count < 2) return false;
  if (articlesOfOutlet >= severalArticles && articles < 2) return false;
  return !flags.some((flag) => neverLead.has(flag));
}

function overlaps(a: WordChoiceRow, b: WordChoiceRow): boolean {
  const words = new Set(a.term.split(' '));
  return b.term.split(' ').some((word) => words.has(word));
}
