import type { Correction } from '../study/corrections.ts';
import { inMarks, listed } from './wording.ts';

/** Words on what an analyst corrected. */
export const correctionsWords = {
  title: 'Corrected by the analyst',
  lines: 'Lines to correct it',
  intro: 'In study.yaml these lines take a finding out and name a speaker.',
  gone: 'nothing that it is about is there any more',
  warning: (correction: Correction) => `study.yaml: correction: ${correctionsWords.item(correction, true)}`,
  item: (correction: Correction, isGone: boolean) => `${told(correction)}${isGone ? `: ${correctionsWords.gone}` : ''}`,
};

/** What a correction says, as a clause. */
function told(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return `${inMarks(correction.passage)} is said by ${correction.speaker}${where(correction)}`;
    case 'no-quotation':
      return `${inMarks(correction.passage)} is no quotation${where(correction)}`;
    case 'row':
      return correction.set
        ? `at ${inMarks(correction.passage)}${where(correction)} ${correction.table} say ${listed(Object.entries(correction.set).map(([column, value]) => `${column}: ${value || '–'}`))}`
        : `at ${inMarks(correction.passage)}${where(correction)} ${correction.table} have no row`;
    case 'same':
      return `${listed(correction.names)} are one`;
    case 'different':
      return `${listed(correction.names)} are not the same`;
    case 'drop':
      return `the finding ${inMarks(correction.finding)} is left out`;
  }
}

const where = ({ article }: { article: string }) => (article === '' ? '' : ` in ${article}`);
