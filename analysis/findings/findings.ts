import { actorFindings } from './actors.ts';
import { compared } from './compared.ts';
import { articleFindings } from './articles.ts';
import { emphasisFindings } from './emphasis.ts';
import type { Finding, Measured, SectionName } from './finding.ts';
import { labelFindings } from './labels.ts';
import { placementFindings } from './placement.ts';
import { quotationFindings } from './quotations.ts';
import { sentimentFindings } from './sentiment.ts';
import { tonePositionFindings } from './tone-position.ts';
import { utteranceFindings } from './utterances.ts';
import { wordChoiceFindings } from './word-choice.ts';

/** All findings of a measured corpus, by section in the report's order. */
export function findings(all: Measured): Finding[] {
  const measured = compared(all);
  return [
    ...articleFindings(measured),
    ...wordChoiceFindings(measured),
    ...sentimentFindings(measured),
    ...tonePositionFindings(measured),
    ...emphasisFindings(measured),
    ...placementFindings(measured),
    ...actorFindings(measured),
    ...quotationFindings(measured),
    ...utteranceFindings(measured),
    ...labelFindings(measured),
  ];
}

/** What readers ask first. */
const readingOrder: readonly SectionName[] = [
  'sentiment',
  'labels',
  'utterances',
  'word-choice',
  'quotations',
  'emphasis',
  'corpus',
  'placement',
  'actors',
  'tone-position',
];

/**
 * The findings that a report opens with: the first of each section, those whose difference an interval carries before
 * the others, then in the order in which readers ask.
 *
 * @param most how many
 */
export function leadingFindings(all: readonly Finding[], most: number): Finding[] {
  const first = readingOrder.flatMap((section) => all.find((finding) => finding.section === section) ?? []);
  const firm = first.filter(({ strength }) => strength === 'firm');
  return [...firm, ...first.filter((finding) => !firm.includes(finding))].slice(0, most);
}
