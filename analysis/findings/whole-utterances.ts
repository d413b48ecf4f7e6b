import type { UtteranceRow } from '../measures/quotations/utterances-table.ts';
import type { UtteranceShare } from './changed-utterances.ts';
import type { Claim } from './claim.ts';
import type { Measured } from './measured.ts';
import type { SharedUtterance } from './shared-utterances.ts';
import { cutting } from './utterance-versions.ts';

/** Outlets that the claim gives beside the first. */
const mostOthers = 5;

/** Which outlet prints most shared utterances whole, and which cut them. */
export type WholeClaim = Claim<
  'utterances',
  'whole',
  {
    /** How many the outlet prints whole, of all that are shared. */
    whole: number;
    utterances: number;
    /** The others, of those that they print. */
    others: UtteranceShare[];
    cut: UtteranceShare[];
  }
>;

/** How many shared utterances each outlet prints whole and how many it cuts. */
export function wholeClaims({ corpus }: Measured, utterances: readonly SharedUtterance[]): WholeClaim[] {
  const habits = corpus.outlets.map(({ id }) => {
    const own = utterances.flatMap(({ byOutlet }) => byOutlet.get(id) ?? []);
    const number = (is: (row: UtteranceRow) => boolean) => own.filter(is).length;
    return {
      outlet: id,
      of: own.length,
      whole: number(({ verdict }) => verdict === 'verbatim'),
      cut: number(({ verdict }) => cutting.has(verdict)),
    };
  });
  const [first, ...others] = habits.toSorted((a, b) => b.whole - a.whole || a.of - b.of);
  if (utterances.length < 3 || !first || first.whole === (others[0]?.whole ?? first.whole)) return [];
  const cutters = habits.filter(({ cut }) => cut > 0).toSorted((a, b) => b.cut - a.cut);
  return [
    {
      id: 'utterances-whole',
      section: 'utterances',
      kind: 'whole',
      outlets: [first.outlet],
      figures: {
        whole: first.whole,
        utterances: utterances.length,
        others: others.slice(0, mostOthers).map(({ outlet, whole, of }) => ({ outlet, count: whole, of })),
        cut: cutters.slice(0, mostOthers).map(({ outlet, cut, of }) => ({ outlet, count: cut, of })),
      },
      strength: 'count',
      evidence: [],
    },
  ];
}
