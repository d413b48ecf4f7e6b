import { groupsBy } from '../../corpus/groups-by.ts';
import { unitWords } from '../../language/english/number-units.ts';
import type { NumberRow } from './numbers-table.ts';

/** Minutes in each unit of time, and 1 for what is counted. */
const inMinutes = new Map([...unitWords.values()].map(({ unit, times }) => [unit, times]));

/**
 * Numbers with a verdict against what other outlets give for the same fact. Where a text gives several numbers for one
 * fact, nobody knows which is meant, and it cannot be told.
 *
 * @param publishedOf the day on which an article appeared: how many died changes from day to day
 */
export function judgedNumbers(rows: readonly NumberRow[], publishedOf: (article: string) => string): NumberRow[] {
  const byFact = groupsBy(
    rows.filter(({ fact }) => fact !== ''),
    ({ fact }) => fact,
  );
  const scoped = new Set(rows.filter(({ scope }) => takesIn.test(scope)).map(keyOf));
  return rows.map((row) => {
    const others = (byFact.get(row.fact) ?? []).filter(({ outlet }) => outlet !== row.outlet);
    if (others.length === 0) return row;
    const verdicts = others.map((other) => verdictOf(row, other, scoped.has(keyOf(row)) || scoped.has(keyOf(other))));
    if (verdicts.every((verdict) => verdict === 'same')) return { ...row, verdict: 'same' };
    if (verdicts.every((verdict) => verdict === 'same' || verdict === 'compatible'))
      return { ...row, verdict: 'compatible' };
    const isPlain =
      !verdicts.includes('unclear') &&
      isOneNumber(byFact.get(row.fact) ?? []) &&
      isOneDay([row, ...others], publishedOf);
    return { ...row, verdict: isPlain ? 'different' : 'unclear' };
  });
}

/** One number of an article for one fact, wherever it stands. */
const keyOf = (row: NumberRow) => JSON.stringify([row.article, row.fact, scaled(row)]);

/** Whether each article gives one number for a fact. */
const isOneNumber = (rows: readonly NumberRow[]): boolean =>
  [...groupsBy(rows, ({ article }) => article).values()].every((own) => new Set(own.map(scaled)).size === 1);

const isOneDay = (rows: readonly NumberRow[], publishedOf: (article: string) => string): boolean => {
  const days = new Set(rows.map(({ article }) => publishedOf(article).slice(0, 10)));
  return days.size === 1 && !days.has('');
};

const scaled = ({ value, unit }: Pick<NumberRow, 'value' | 'unit'>) => value * (inMinutes.get(unit) ?? 1);

/** Whether two numbers for one thing are equal, may both be right, or cannot. */
function verdictOf(a: NumberRow, b: NumberRow, isScoped: boolean): Exclude<NumberRow['verdict'], 'alone'> {
  if (scaled(a) === scaled(b) && a.qualifier === b.qualifier) return 'same';
  const [lowA, highA, lowB, highB] = [...bounds(a), ...bounds(b)] as [number, number, number, number];
  if (lowA <= highB && lowB <= highA) return 'compatible';
  if (isScoped) return 'compatible';
  return isElsewhere(a.scope, b.scope) ? 'unclear' : 'different';
}

/** Words that take something in or leave it out; other scopes are places. */
export const takesIn = /^(?:including|excluding|not |followed|plus|as well)/u;

/** `46 outside the office`, `128 in the Senate`: of two places that share no word, nobody knows. */
function isElsewhere(one: string, other: string): boolean {
  const words = (scope: string): string[] => scope.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const there = new Set(words(other));
  return one !== '' && other !== '' && !words(one).some((word) => there.has(word));
}

/** What a number may be, rounding included: `1,200` may be 1,180, and `7` hours seven and a quarter. */
function bounds(row: NumberRow): [number, number] {
  const by = inMinutes.get(row.unit) ?? 1;
  const step = row.unit in { minute: 1, hour: 1, day: 1 } || row.value >= 20 ? roundness(row.value) / 2 : 0;
  return [(row.low - step) * by, ((row.high ?? Infinity) + step) * by];
}

/** The power of ten to which a number is rounded; half for `5.5`. */
function roundness(value: number): number {
  if (!Number.isInteger(value)) return 0.5;
  let step = 1;
  while (value % (step * 10) === 0 && step < value) step *= 10;
  return step;
}
