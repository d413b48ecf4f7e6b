import type { Verdict } from '../measures/quotations/utterances-table.ts';
import { inMarks } from './wording.ts';

/** What each verdict means, in the key of the figure. */
const meanings: Readonly<Record<Verdict, string>> = {
  verbatim: 'all of the words',
  truncated: 'a piece',
  spliced: 'pieces with a gap',
  altered: 'words changed inside the marks',
  retranslated: 'other words inside the marks',
  paraphrased: 'no marks',
  absent: 'not printed',
};

/** A verdict as a cell shows it. */
const shown = (verdict: Verdict) => (verdict === 'absent' ? '–' : verdict);

/** Words of the figure of utterances. */
export const utterancesFigureWords = {
  untold: 'What each outlet did with the same words',
  subtitle: (verdicts: readonly Verdict[]) =>
    `A row is one thing said; a cell is what the outlet did with it, and its words inside quotation marks; ${verdicts.map((verdict) => `${shown(verdict)}: ${meanings[verdict]}`).join('; ')}.`,
  alt: (utterances: readonly string[]) => `Matrix of utterances by outlet. ${utterances.join('; ')}.`,
  utterance: (piece: string, outlets: readonly { name: string; verdict: Verdict }[]) =>
    `${inMarks(piece)}: ${outlets.map(({ name, verdict }) => `${name} ${verdict}`).join(', ')}`,
  verdict: shown,
};
