/** Tables of which single rows can be corrected. */
export const correctableTables = ['acts', 'judging-words', 'tone-toward', 'causes', 'remedies', 'numbers'] as const;

/** One of them. */
export type CorrectableTable = (typeof correctableTables)[number];

/** Something that the program guessed wrong, and what is right; passages are found by their words, whatever stands around. */
export type Correction =
  | {
      kind: 'speaker';
      /** Id of the article; empty where it holds of all. */
      article: string;
      /** Words of the statement, as the article has them. */
      passage: string;
      /** Who says it: an actor’s name or alias, or any other name. */
      speaker: string;
    }
  | {
      kind: 'no-quotation';
      article: string;
      passage: string;
    }
  | {
      kind: 'row';
      /** The table whose rows stand at the passage. */
      table: CorrectableTable;
      article: string;
      passage: string;
      /** What is right, by column; without it the rows are left out. */
      set?: Readonly<Record<string, string>>;
    }
  /** Names of one person or thing, the one that stands for them first; names that are two. */
  | { kind: 'same'; names: readonly string[] }
  | { kind: 'different'; names: readonly string[] }
  /** The title of a finding that is not to be printed. */
  | { kind: 'drop'; finding: string };

/** One entry of `corrections:` as the file has it. */
export interface CorrectionEntry {
  article?: string | undefined;
  passage?: string | undefined;
  speaker?: string | undefined;
  quotation?: false | 'no' | undefined;
  row?: CorrectableTable | undefined;
  set?: ReadonlyMap<string, string> | undefined;
  same?: readonly string[] | undefined;
  different?: readonly string[] | undefined;
  drop?: string | undefined;
}

/** What an entry says; one that passed `correctionProblem` says one thing. */
export function correctionOf({
  article = '',
  passage = '',
  speaker,
  quotation,
  row,
  set,
  ...names
}: CorrectionEntry): Correction {
  if (speaker !== undefined) return { kind: 'speaker', article, passage, speaker };
  if (quotation !== undefined) return { kind: 'no-quotation', article, passage };
  if (row !== undefined)
    return { kind: 'row', table: row, article, passage, ...(set && { set: Object.fromEntries(set) }) };
  if (names.same) return { kind: 'same', names: names.same };
  if (names.different) return { kind: 'different', names: names.different };
  return { kind: 'drop', finding: names.drop ?? '' };
}

const sayings = ['speaker', 'quotation', 'row', 'same', 'different', 'drop'] as const;

/**
 * What is wrong with the keys of an entry, `undefined` where nothing is.
 *
 * @example
 * correctionProblem(['article', 'speaker']); // => 'expected `passage` beside `speaker`, …'
 */
export function correctionProblem(keys: readonly string[]): string | undefined {
  const said = sayings.filter((key) => keys.includes(key));
  const [saying] = said;
  if (saying === undefined || said.length > 1)
    return `expected one of ${sayings.join(', ')} in a correction, got ${said.length === 0 ? 'none' : said.join(' and ')}`;
  const isOfPassage = saying === 'speaker' || saying === 'quotation' || saying === 'row';
  if (isOfPassage && !keys.includes('passage'))
    return `expected \`passage\` beside \`${saying}\`, some words of the article that it is about, got none`;
  if (saying !== 'row' && keys.includes('set')) return `expected \`set\` beside \`row\`, got it beside \`${saying}\``;
  const stray = isOfPassage ? undefined : keys.find((key) => key === 'passage' || key === 'article');
  return stray === undefined ? undefined : `expected \`${saying}\` alone, got \`${stray}\` beside it`;
}

/**
 * Where the words of a passage stand in a text, whatever its line ends and marks; offsets in UTF-16 units.
 *
 * @example
 * placesOf('The “old”\nferry', 'the "old" ferry') // => [{ start: 0, end: 15 }]
 */
export function placesOf(text: string, passage: string): { start: number; end: number }[] {
  const words = passage.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{1,6}')}(?![\\p{L}\\p{N}])`, 'giu');
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
