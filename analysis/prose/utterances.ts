import type { Verdict } from '../measures/quotations/utterances-table.ts';
import type { SectionWords } from './section-words.ts';
import { counted, inMarks, listed } from './wording.ts';

/** What the section on utterances says. */
export const utterancesWords = {
  title: 'One thing said, many versions',
  question: 'When several outlets print the same words of somebody, who prints them whole, who cuts, who changes them?',
  method: [
    'Speech of two outlets is one utterance when it shares its wording, or rare words of content in other wording (`analysis/measures/quotations/group-versions.ts`). The fullest version is the quoted one with the most words that another outlet has, too. Versions are aligned with it word by word by their longest common subsequence: verbatim has all its words; truncated a piece of them; spliced several pieces, or one with a gap; altered has another word of content between words that both share; retranslated other words, in an article that is flagged as translated; paraphrased no quotation marks. Words before or behind the shared ones are no change: an outlet may print more of a speech.',
  ],
  limits: [
    'The fullest version is the fullest in these articles; nobody here knows what was really said.',
    'Where a speech was translated, two outlets may have two translations, and neither changed anything.',
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
