import { mostCompared } from '../measures/compared-outlets.ts';
import { cautionMark } from './outlet-names.ts';
import { counted, grouped } from './wording.ts';

/** What a report opens with, beside its findings. */
export const openingWords = {
  inShort: 'In short',
  nothing: 'Nothing was found in which these outlets clearly differ.',
  reach: 'What this can and cannot say.',
};

/** What a report is made of, in a line. */
export function scopeWords(scope: {
  articles: number;
  outlets: number;
  words: number;
  /** First and last date of publication; empty where none is known. */
  dates: readonly [first: string, last: string];
  refused: number;
}): string {
  const [first, last] = scope.dates;
  const parts = [
    counted(scope.articles, 'article'),
    counted(scope.outlets, 'outlet'),
    `${grouped(scope.words)} words measured`,
    ...(first === '' ? [] : [first === last ? first : `${first} to ${last}`]),
    ...(scope.refused > 0 ? [`${counted(scope.refused, 'file')} refused`] : []),
  ];
  return parts.join(' · ');
}

/** How many articles the outlets of a chapter have. */
export interface Basis {
  articles: number;
  outlets: number;
  /** Articles of the outlet with fewest, and with most. */
  least: number;
  most: number;
  /** Outlets that have too few articles to be compared, though others have more. */
  hasSetAside: boolean;
  /** Whether differences are tested: each compared outlet has articles enough. */
  isTested: boolean;
  hasCaution: boolean;
}

/** What the number of articles an outlet allows to be said. */
export function reachWords(basis: Basis): string {
  const caution = basis.hasCaution ? ` What rests on a damaged text is marked ${cautionMark}.` : '';
  return `${basisWords(basis)} Word lists see words and not meanings: every claim links to the lines that it rests on.${caution}`;
}

const untested = 'no difference in words, tone or room for topics is tested';

function basisWords({ articles, outlets, least, most, hasSetAside, isTested }: Basis): string {
  const drawn =
    outlets > mostCompared ? ` Findings and figures compare the ${mostCompared} outlets with the most words.` : '';
  if (articles === 1) return 'There is one article, so everything here describes it and not its outlet.';
  if (most === 1)
    return `There is one article an outlet, so everything here describes these articles and not the outlets, and ${untested}.${drawn}`;
  const each = least === most ? `${most} articles` : `${least} to ${most} articles`;
  const size = outlets === 1 ? `There is one outlet with ${each}.` : `The outlets have ${each} each.`;
  if (hasSetAside)
    return `${size} Those with fewer than three stay in the tables, and no finding names them where others have more.${drawn}`;
  if (!isTested) return `${size} What is said describes these articles and not the outlets, and ${untested}.${drawn}`;
  return `${size} A difference in words, tone or room for topics is told only where it holds beyond what articles differ anyway; that does not make these articles a fair sample of the outlet.${drawn}`;
}
