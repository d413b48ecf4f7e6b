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

/** What outlets that a figure leaves out have nothing of. */
export const nothingOf = { quotations: 'quotation marks', scores: 'a word that scores' } as const;

/** A footer with the outlets that have nothing to draw; the same footer where all have something. */
export function withoutAny(footer: string, what: string, outlets: readonly string[]): string {
  if (outlets.length === 0) return footer;
  const who = outlets.length > 3 ? counted(outlets.length, 'outlet') : listed(outlets);
  return `${footer} Without ${what}: ${who}.`.trim();
}
