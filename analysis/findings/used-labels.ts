import { wordClasses } from '../language/english/lexicon.ts';
import { wordClass } from '../language/word-class.ts';
import { markOf } from '../measures/labels/marked-words.ts';
import { valenceOf } from '../measures/sentiment/tone-lexicon.ts';
import { labelForm } from '../measures/labels/label-form.ts';
import type { LabelRow } from '../measures/labels/labels-table.ts';
import type { StudyWords } from '../study/study.ts';

/** One label that an outlet gives a referent. */
export interface UsedLabel {
  /** As written, its first letter as inside a sentence. */
  label: string;
  count: number;
  /** The first row that has it, outside headlines where there is one. */
  first: LabelRow;
  weight: 0 | 1 | 2;
}

/** The different labels among rows, the commonest first; of equally common ones the most telling. */
export function usedLabels(rows: readonly LabelRow[], { judging }: Pick<StudyWords, 'judging'>): UsedLabel[] {
  const labels = new Map<string, UsedLabel>();
  for (const row of rows) {
    const form = labelForm(row.label);
    const same = labels.get(form);
    const count = (same?.count ?? 0) + 1;
    // A headline may have capitals that running text has not.
    if (same && (same.first.segment !== 'headline' || row.segment === 'headline')) same.count = count;
    else labels.set(form, { label: inSentence(row.label), count, first: row, weight: weightOf(row, { judging }) });
  }
  return [...labels.values()].sort((a, b) => b.count - a.count || b.weight - a.weight);
}

/** How much a label tells: 2 with words that judge or a hedge, 1 with other modifiers, 0 bare. */
export function weightOf(row: LabelRow, { judging }: Pick<StudyWords, 'judging'>): UsedLabel['weight'] {
  const { modifiers, head } = row;
  const judges = [...modifiers, head].some((word) => word !== '' && markOf(word, judging) === 'loaded');
  if (judges || isHedged(row)) return 2;
  return modifiers.length === 0 ? 0 : 1;
}

/** Praise of this strength and weaker is a manner of speaking: `famous`, `exclusive`. */
const weakPraise = 2;

/**
 * The words of a label that take a side or keep a distance in what they say of its noun: an outlet that leaves them out
 * calls the same thing by another name. A noun before the noun is the matter (`prison sentence`), a superlative a rank.
 */
export function sideWords(row: LabelRow, judging: readonly string[]): string[] {
  const classes = wordClasses(row.modifiers.map((word) => word.toLowerCase()));
  const isSided = (word: string, at: number) => {
    const valence = valenceOf(word.toLowerCase());
    const isMatter = classes[at] === wordClass.noun && !judging.includes(word);
    const isRank = /(?:est|^worst|^best)$/u.test(word);
    return markOf(word, judging) === 'loaded' && !isMatter && !isRank && !(valence > 0 && valence <= weakPraise);
  };
  return [...row.modifiers.filter(isSided), ...(isHedged(row) ? [row.hedge] : [])];
}

/** Whether a label keeps its distance; a verb that the phrase took along (`claimed a bomb`) does not count. */
const isHedged = ({ hedge, kind, label }: LabelRow) =>
  hedge !== 'none' && (/^what\s/i.test(label) || !(kind === 'person' ? verbBeforeName : verbBeforePhrase).test(label));

const verbBeforePhrase = /(?:^|\s)\p{Ll}+ed (?:an?|the|his|her|its|their|Mr|Mrs|Ms)\b/u;
const verbBeforeName = /(?:^|\s)(?!alleged|suspected)\p{Ll}+ed (?:(?:an?|the|his|her|its|their)\b|\p{Lu})/u;

/** Without the capital of a sentence's beginning, a possessive, and a quotation mark that has no partner. */
function inSentence(label: string): string {
  const isPaired = label.split('“').length === label.split('”').length && label.split('"').length % 2 === 1;
  return (isPaired ? label : label.replace(/[“”"]/g, ''))
    .replace(/(?:['’]s|(?<=s)['’])$/i, '')
    .replace(/(?<=[^s\s])['’](?=\s)/gi, '')
    .replace(/^(?:The|An?|Any|Some|This|These|His|Her|Its|Our|Their|What)(?=\s)/, (lead) => lead.toLowerCase());
}

/** A referent's name as a sentence has it: as declared, or as the text writes what was found. */
export function referentInSentence(referent: string, rows: readonly LabelRow[]): string {
  if (rows[0]?.basis === 'declared') return referent;
  const same = rows.filter(({ label }) => labelForm(label) === labelForm(referent));
  const written = (same.find(({ segment }) => segment !== 'headline') ?? same[0])?.label ?? referent;
  if (/^the\s/i.test(written)) return inSentence(written);
  const plain = written
    .replace(/[“”"]/g, '')
    .replace(/^(?:an?|my|your|his|her|its|our|their)\s/i, '')
    .replace(/['’]s?$/, '');
  return /^\p{Lu}/u.test(referent) ? referent : `“${plain}”`;
}
