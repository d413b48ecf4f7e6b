import type { EmphasisRow } from '../measures/emphasis/emphasis-table.ts';
import { mentionEvidence } from './emphasis.ts';
import type { Finding, Measured } from './finding.ts';
import { outletNames } from './outlet-names.ts';

/** The topic that one outlet brings first and another last. */
export function placementFindings(measured: Measured): Finding[] {
  const name = outletNames(measured.corpus);
  const rows = measured.rows.emphasis.filter(({ voice }) => voice === 'all').filter(isMentioned);
  const spreads = measured.corpus.topics.flatMap(({ name: topic }) => {
    const own = rows
      .filter((row) => row.topic === topic)
      .sort((a, b) => a.median_first_paragraph - b.median_first_paragraph);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last || own.length < 2) return [];
    return [{ topic, first, last, spread: last.median_first_paragraph - first.median_first_paragraph }];
  });
  const [widest] = spreads.sort((a, b) => b.spread - a.spread || (a.topic < b.topic ? -1 : 1));
  // A headline against the first paragraph is not early against late.
  if (!widest || widest.spread < 2) return [];
  const { topic, first, last } = widest;
  const isMedian = first.articles > 1 || last.articles > 1;
  return [
    {
      id: 'placement-first-mention',
      section: 'placement',
      title: `${name(first.outlet)} brings “${topic}” early, ${name(last.outlet)} late`,
      text:
        `“${topic}” first stands ${place(first)} of ${name(first.outlet)} and ${place(last)} of ${name(last.outlet)}` +
        `${isMedian ? ' (medians over their articles)' : ''}.`,
      detail: '',
      strength: 'count',
      evidence: [first, last].flatMap(({ outlet }) => mentionEvidence(measured, outlet, topic, 1)),
    },
  ];
}

type Mentioned = EmphasisRow & { median_first_paragraph: number };

const isMentioned = (row: EmphasisRow): row is Mentioned => row.median_first_paragraph !== null;

const place = ({ median_first_paragraph: paragraph }: Mentioned) =>
  paragraph === 0 ? 'in the headline or standfirst' : `in paragraph ${Math.round(paragraph)}`;
