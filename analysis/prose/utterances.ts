import type { Verdict } from '../measures/quotations/utterances-table.ts';
import type { SectionWords } from './section-words.ts';
import { counted, inMarks, listed } from './wording.ts';

/** What the section on utterances says. */
export const utterancesWords = {
  title: 'One thing said, many versions',
  question: 'When several outlets print the same words of somebody, who prints them whole, who cuts, who changes them?',
  method: [
    'Speech of two outlets is one utterance when it shares its wording, or rare words of content (`analysis/measures/quotations/group-versions.ts`). Versions are aligned word by word with the fullest one: verbatim has all its words; truncated a piece; spliced several; altered another word of content; retranslated other words, in a translated article; paraphrased no marks. Brackets, spelling, figures for numbers and words before or behind are no change. A finding is made only where the rest of the words stands nowhere else in the article, embedded posts included.',
  ],
  limits: [
    'The fullest version is the fullest in these articles; nobody here knows what was really said.',
    'Two statements by one speaker in nearly the same words may pass for one.',
  ],
} satisfies SectionWords;

/** Words of its list of versions. */
export const utterancesNotes = {
  none: 'No two outlets print the same thing said.',
  key: 'Each version against the fullest one: ~~dropped words~~, **changed or added words**. Punctuation, case and spelling make no difference.',
  moreOutlets: (outlets: number) => `${counted(outlets, 'more outlet')} in the CSV`,
  without: (outlets: string) => `Without it: ${outlets}.`,
  again: ' Again, ',
  moreTimes: (times: number) => ` And ${counted(times, 'more time')}.`,
  line: (line: number) => `line ${line}`,
};

/** The verdict on a version, with the words inside its marks. */
export function verdictWords({
  verdict,
  words,
  ofWords,
}: {
  verdict: Verdict;
  words: number;
  ofWords: number;
}): string {
  if (verdict === 'paraphrased') return verdict;
  if (verdict === 'verbatim') return `${verdict}, ${counted(words, 'word')}`;
  const isPart = verdict === 'truncated' || verdict === 'spliced';
  return isPart ? `${verdict}, ${words} of ${ofWords} words` : `${verdict}, ${words} words against ${ofWords}`;
}

/** Whom the outlet credits, as written, and by which verbs. */
export function creditWords(speaker: string, actor: string, cues: readonly string[]): string {
  const by = cues.length > 0 ? ` with ${listed(cues.map(inMarks))}` : '';
  if (speaker === '') return by === '' ? '' : `, introduced${by}`;
  const isNamed = actor === '' || actor.split(' ').some((word) => speaker.includes(word));
  const who = isNamed ? speaker : `${inMarks(speaker)}, that is ${actor}`;
  return `, credited to ${who}${by === '' || isNamed ? by : `,${by}`}`;
}
