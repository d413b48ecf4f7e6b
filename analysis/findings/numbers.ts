import { functionWords } from '../language/english/function-words.ts';
import { fateWords } from '../language/english/number-units.ts';
import { groupsBy } from '../corpus/groups-by.ts';
import type { NumberRow } from '../measures/numbers/numbers-table.ts';
import type { Claim } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';

/** Two outlets whose numbers for one thing cannot both be right. */
export type NumbersClaim = Claim<'numbers', 'figures-differ', { fact: string; one: string; other: string }>;

/** Words that two sentences must share, beside those of the fact, to speak of the same. */
const fewestShared = 3;

/** Figures that do not agree, of articles of one day whose sentences speak of the same; the first such fact. */
export function numbersClaims({ corpus, rows }: Measured): NumbersClaim[] {
  const facts = groupsBy(
    rows.numbers.filter(({ verdict }) => verdict === 'different'),
    ({ fact }) => fact,
  );
  const found = [...facts].flatMap(([fact, own]): NumbersClaim[] => {
    const [first, second] = firstOfEach(own);
    const [here, there] = [first, second].map((row) => corpus.articles.find(({ id }) => id === row?.article));
    if (!first || !second || !here || !there || first.value === second.value) return [];
    const evidence = [sentenceAround(here, first.start), sentenceAround(there, second.start)];
    const [one = new Set<string>(), other = new Set<string>()] = evidence.map(({ quote }) => contentOf(quote));
    if ([...one].filter((word) => other.has(word)).length < fewestShared) return [];
    const written = (row: NumberRow, text: string) => text.slice(row.start, row.end).replace(/\s+/gu, ' ');
    return [
      {
        id: `numbers-${fact.replaceAll(' ', '-')}`,
        section: 'numbers',
        kind: 'figures-differ',
        aspect: 'judgement',
        contrast: 0.6,
        outlets: [first.outlet, second.outlet],
        figures: { fact, one: written(first, here.text), other: written(second, there.text) },
        strength: 'count',
        evidence,
      },
    ];
  });
  return found.slice(0, 1);
}

/** The first number of each outlet. */
const firstOfEach = (rows: readonly NumberRow[]): NumberRow[] =>
  [...groupsBy(rows, ({ outlet }) => outlet).values()].flatMap(([first]) => first ?? []);

const contentOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    (sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
      (word) => !functionWords.has(word) && !fateWords.has(word) && word !== 'people',
    ),
  );
