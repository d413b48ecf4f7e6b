import type { TonePositionRow } from '../measures/tables.ts';
import { passage } from './evidence.ts';
import type { Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';
import { counted, grouped, possessive, signed } from '../prose/wording.ts';

/** Where the harshest own sentence stands. */
export function tonePositionFindings({ corpus, rows }: Measured): Finding[] {
  const name = outletNames(corpus);
  const own = rows['tone-position'].filter(({ voice }) => voice === 'outlet');
  const lowest = own.reduce((least, { score }) => Math.min(least, score), 0);
  const harshest = own.filter(({ score }) => score === lowest);
  const [first] = harshest;
  if (lowest >= 0 || !first) return [];
  const article = corpus.articles.find(({ id }) => id === first.article);
  const outlets = new Set(harshest.map((row) => row.outlet)).size;
  const title =
    harshest.length === 1
      ? `The harshest own sentence is ${possessive(name(first.outlet))}, ${place(first)}`
      : `The harshest own sentences ${outlets === 1 ? `are ${possessive(name(first.outlet))}` : `stand in ${outlets} outlets`}`;
  return [
    {
      id: 'sentiment-harshest-sentence',
      section: 'tone-position',
      title,
      text: `${harshest.length === 1 ? 'It scores' : `${counted(harshest.length, 'sentence')} score`} ${signed(lowest, 0)} in the outlet’s own words; ${positive(own)}.`,
      detail: '',
      strength: 'count',
      evidence: article ? [passage(article, first.start, first.end)] : [],
    },
  ];
}

function place({ position }: TonePositionRow): string {
  if (position < 0.2) return 'near the beginning';
  if (position < 0.4) return 'in the first half';
  if (position <= 0.6) return 'in the middle';
  return position <= 0.8 ? 'in the second half' : 'near the end';
}

function positive(own: readonly TonePositionRow[]): string {
  const above = own.filter(({ score }) => score > 0).length;
  const below = own.filter(({ score }) => score < 0).length;
  return `of ${counted(own.length, 'sentence')} with own words ${grouped(above)} score above zero, ${grouped(below)} below, and the others hold no word that the lexicon knows, or as much of both`;
}
