import type { Claim } from './claim.ts';
import { passage } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Something that must hold of a claim before it is printed. */
export interface Check {
  name: string;
  /** @param all the outlets of the study, compared or not */
  holds: (claim: Claim, measured: Measured, all: Measured) => boolean;
}

/** What holds of every claim, whatever it claims. */
export const checks: readonly Check[] = [
  {
    name: 'evidence is verbatim',
    holds: ({ evidence }, { corpus }) =>
      evidence.every(({ article: id, start, end, quote }) => {
        const article = corpus.articles.find((one) => one.id === id);
        return article !== undefined && passage(article, start, end).quote === quote;
      }),
  },
  {
    name: 'evidence is there',
    holds: ({ evidence }) => evidence.length > 0 && evidence.every(({ quote }) => /\p{L}/u.test(quote)),
  },
  {
    name: 'outlets are of the study',
    holds: ({ outlets }, { corpus }) =>
      outlets.length > 0 && outlets.every((id) => corpus.outlets.some((outlet) => outlet.id === id)),
  },
  {
    name: 'who leaves out is one of all outlets',
    holds: ({ aspect }, { corpus }, all) =>
      aspect !== 'omission' || corpus.outlets.length === all.corpus.outlets.length,
  },
  {
    name: 'figures are numbers',
    holds: ({ figures, contrast }) => [...numbersIn(figures), contrast].every(Number.isFinite),
  },
];

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Names of the checks that a claim passes; nothing where one fails. */
export function passedChecks(claim: Claim, measured: Measured, all = measured): string[] | undefined {
  return checks.every(({ holds }) => holds(claim, measured, all)) ? checks.map(({ name }) => name) : undefined;
}
