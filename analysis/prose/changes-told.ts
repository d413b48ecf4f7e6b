import { type InputChange, type InputName, causeWords, inputWords } from './changed-inputs.ts';
import { counted, inMarks } from './wording.ts';

/** A number that a finding gives and that moved. */
export interface MovedFigure {
  /** The words before it. */
  words: string;
  before: string;
  after: string;
}

/** Words that a finding lost and got. */
export interface MovedWords {
  went: string[];
  came: string[];
}

/** One finding that is not as it was, as far as it is told. */
export interface ToldChange {
  change: 'appeared' | 'went' | 'moved';
  before?: { title: string; strength?: string };
  after?: { title: string; strength?: string };
  figures: readonly MovedFigure[];
  words?: MovedWords | undefined;
}

/** Findings that the terminal shows one by one. */
const mostFindings = 5;

/**
 * What changed, for the terminal: a line that sums up, then a line for each of the first findings.
 *
 * @example
 * changesSummary(changes)[0]; // => '1 article edited (gazette-3): 2 findings moved, 1 went'
 */
export function changesSummary({
  inputs,
  findings,
}: {
  inputs: readonly InputChange[];
  findings: readonly ToldChange[];
}): string[] {
  const what = inputs.length === 0 ? 'the program changed' : inputWords(inputs);
  const lines = findings.slice(0, mostFindings).map((finding) => `  ${findingWords(finding)}`);
  const rest = findings.length - lines.length;
  return [
    `${what}: ${countWords(findings)}`,
    ...lines,
    ...(rest > 0 ? [`  and ${counted(rest, 'finding')} more`] : []),
  ];
}

/**
 * How many findings moved, appeared and went.
 *
 * @example
 * countWords([]); // => 'no finding moved'
 */
export function countWords(findings: readonly { change: ToldChange['change'] }[]): string {
  const counts = (['moved', 'appeared', 'went'] as const)
    .map((change) => [findings.filter((finding) => finding.change === change).length, change] as const)
    .filter(([count]) => count > 0);
  if (counts.length === 0) return 'no finding moved';
  // The noun stands once: "2 findings moved, 1 went".
  return counts
    .map(([count, change], index) => `${index === 0 ? counted(count, 'finding') : count} ${change}`)
    .join(', ');
}

function findingWords({ change, before, after, figures, words }: ToldChange): string {
  const was = before?.title ?? '';
  const is = after?.title ?? '';
  if (change !== 'moved') return `${change}: ${is || was}`;
  if (was !== is) return `moved: ${was} → ${is}`;
  const told = [
    ...figures.slice(0, 4).map((figure) => `${figure.before} → ${figure.after}`),
    ...(words ? [wordsMoved(words)] : []),
    ...firmness(before?.strength, after?.strength),
  ];
  return `moved: ${is}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** `“militant” → “fighter”`, `without “militant”`, `now with “fighter”`. */
function wordsMoved({ went, came }: MovedWords): string {
  const [lost, got] = [went, came].map((words) => words.map(inMarks).join(' '));
  if (lost === '') return `now with ${got ?? ''}`;
  return got === '' ? `without ${lost ?? ''}` : `${lost ?? ''} → ${got ?? ''}`;
}

const strengths: readonly (string | undefined)[] = ['count', 'firm'];

/** Whether a claim became firmer or weaker. */
function firmness(before: string | undefined, after: string | undefined): string[] {
  const step = strengths.indexOf(after) - strengths.indexOf(before);
  if (step === 0 || before === undefined || after === undefined) return [];
  return [step > 0 ? 'firmer: a test bears it out now' : 'weaker: it is a count now, which no test bears out'];
}

/** What the page about changes says; its headings, and the sentences between tables and lists. */
export const changesWords = {
  title: 'What changed',
  unchanged: 'nothing has changed',
  inputs: 'Inputs',
  findings: 'Findings',
  files: 'Files',
  since: (findings: readonly { change: ToldChange['change'] }[]) =>
    ` and the one before it: ${countWords(findings)}. The same as data: `,
  noInputs: 'None: the program that makes the report changed.',
  noFindings: 'Every finding stands as it did.',
  causes:
    'Below each stands what it comes from: the changed inputs that it names or quotes; where it names none, all of them.',
  from: (causes: readonly InputName[]) => `From ${causeWords(causes)}.`,
  filesDiffer: (count: number) => `${counted(count, 'file')} of the report ${count === 1 ? 'is' : 'are'} not as before`,
  firstOf: (shown: number, all: number) => `The first ${shown} of ${all} are shown; changes.json holds all.`,
  headings: { moved: 'Moved', appeared: 'Appeared', went: 'Went' },
} as const;
