import { cautionMark } from './outlet-names.ts';
import { counted, listed } from './wording.ts';

/** What the footer of every figure says of the articles, and of what limits it. */
export function footerWords({
  articles,
  outlets,
  hasCaution,
}: {
  articles: number;
  outlets: number;
  hasCaution: boolean;
}): string {
  const caution = hasCaution ? ` ${cautionMark} damaged text.` : '';
  if (articles === 1) return `One article: this describes it and not the outlet.${caution}`;
  const size =
    articles === outlets
      ? `${counted(articles, 'article')}, one an outlet: this describes these articles and not the outlets.`
      : `${counted(articles, 'article')} of ${counted(outlets, 'outlet')}.`;
  return `${size}${caution}`;
}

/** A footer with a note on what did not fit; the same footer where everything did. */
export const withOmitted = (footer: string, omitted: number, noun: string): string =>
  omitted > 0 ? `${footer} Not drawn: ${counted(omitted, `more ${noun}`)}, in the table.`.trim() : footer;

/** A footer with the outlets that quote nobody; the same footer where all do. */
export const withoutQuotations = (footer: string, outlets: readonly string[]): string =>
  outlets.length === 0
    ? footer
    : `${footer} Without quotation marks: ${outlets.length > 3 ? counted(outlets.length, 'outlet') : listed(outlets)}.`.trim();

/** A footer with the outlets that have no word that scores; the same footer where all have. */
export const withoutScore = (footer: string, outlets: readonly string[]): string =>
  outlets.length === 0
    ? footer
    : `${footer} Without a word that scores: ${outlets.length > 3 ? counted(outlets.length, 'outlet') : listed(outlets)}.`.trim();
