import type { WordChoiceRow } from '../measures/word-choice/word-choice-table.ts';
import { criticalZ } from '../statistics/critical-z.ts';
import type { Claim } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Outlets that the claim is about. */
const mostNamed = 3;
/** Outlets whose first term it gives. */
const mostFirst = 5;
/** Leading terms that it gives of each that it is about, the first included. */
const mostTerms = 3;
/** Terms that stand after correcting and that it gives. */
const mostFirm = 5;

/** How often an outlet's own words use a term, and those of all others. */
export interface Use {
  outlet: string;
  term: string;
  count: number;
  rest: number;
}

/** Which terms the own words of some outlets prefer. */
export type LeadingTermsClaim = Claim<
  'word-choice',
  'leading-terms',
  {
    /** The first term of each outlet, those of the claim's outlets first. */
    first: Use[];
    /** Further terms of the claim's outlets. */
    next: Use[][];
    /** How many terms lead, how many of them have an interval above zero, and how many after correcting. */
    leading: number;
    above: number;
    firm: number;
    /** The first of those. */
    firmTerms: string[];
    comparisons: number;
  }
>;

/** Which terms each outlet's own words prefer, and how far that carries after correcting for many comparisons. */
export function wordChoiceClaims({ corpus, rows }: Measured): LeadingTermsClaim[] {
  const leaders = rows['word-choice'];
  if (leaders.length === 0) return [];
  const byOutlet = corpus.outlets
    .map(({ id }) => leaders.filter(({ outlet }) => outlet === id))
    .filter((own) => own.length > 0)
    .sort((a, b) => (b[0]?.z ?? 0) - (a[0]?.z ?? 0));
  // Every word could have led, so every word was compared.
  const comparisons = corpus.vocabulary.length * corpus.outlets.length;
  const leastZ = criticalZ(comparisons);
  const firm = leaders.filter(({ z }) => z > leastZ);
  // Where a term stands firm, nothing is claimed of an outlet with no other.
  const carried = byOutlet.filter(([top]) => (top?.z ?? 0) > leastZ);
  const named = (carried.length > 0 ? carried : byOutlet).slice(0, mostNamed);
  const evidence = named.flatMap(([top]) => {
    const line = rows.concordance.find(({ outlet, term }) => outlet === top?.outlet && term === top.term);
    const article = corpus.articles.find(({ id }) => id === line?.article);
    return line && article ? [sentenceAround(article, line.start)] : [];
  });
  return [
    {
      id: 'word-choice-leading-terms',
      section: 'word-choice',
      kind: 'leading-terms',
      outlets: named.flatMap(([top]) => (top ? [top.outlet] : [])),
      figures: {
        first: byOutlet.slice(0, mostFirst).flatMap((own) => own.slice(0, 1).map(useOf)),
        next: named.map((own) => own.slice(1, mostTerms).map(useOf)).filter((own) => own.length > 0),
        leading: leaders.length,
        above: leaders.filter(({ low }) => low > 0).length,
        firm: firm.length,
        firmTerms: firm.slice(0, mostFirm).map(({ term }) => term),
        comparisons,
      },
      strength: carried.length > 0 ? 'firm' : 'tentative',
      evidence,
    },
  ];
}

const useOf = ({ outlet, term, count, rest_count: rest }: WordChoiceRow): Use => ({ outlet, term, count, rest });
