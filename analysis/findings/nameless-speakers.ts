import type { Claim, Evidence } from './claim.ts';
import { howNamed } from '../measures/quotations/nameless.ts';
import { quotationEvidence, sentenceAt, type Spoken } from './spoken.ts';

/** Passages that the claim quotes. */
const mostEvidence = 2;
/** Fewer statements from people without a name are no way of reporting. */
const leastNameless = 3;
/** Outlets with fewer statements are not compared. */
const fewestStatements = 5;
/** Shares of statements that are closer are not told apart. */
const leastContrast = 0.2;

/** An outlet's statements from people without a name, of all its statements. */
export interface NamelessStatements {
  outlet: string;
  nameless: number;
  statements: number;
}

/** The outlet with the largest share of statements from people without a name, against the others. */
export type NamelessClaim = Claim<
  'quotations',
  'nameless',
  {
    most: NamelessStatements;
    /** What it calls those people. */
    wordings: string[];
    /** The others, those with the largest share first. */
    others: NamelessStatements[];
  }
>;

/** Which outlet has far more of its statements from people without a name. */
export function namelessClaims({ corpus, byOutlet }: Spoken): NamelessClaim[] {
  const all = Array.from(byOutlet, ([outlet, rows]) => {
    const said = rows.filter(({ speaker }) => speaker !== '');
    return { outlet, said, nameless: said.filter((row) => howNamed(row) === 'nameless') };
  })
    .filter(({ said }) => said.length >= fewestStatements)
    .sort((a, b) => shareOf(b) - shareOf(a));
  const [most, next] = all;
  if (!most || !next || most.nameless.length < leastNameless) return [];
  const contrast = shareOf(most) - shareOf(next);
  if (contrast < leastContrast) return [];
  const counts = ({ outlet, said, nameless }: (typeof all)[number]): NamelessStatements => {
    return { outlet, nameless: nameless.length, statements: said.length };
  };
  return [
    {
      id: 'quotations-nameless',
      section: 'quotations',
      kind: 'nameless',
      aspect: 'sourcing',
      contrast,
      outlets: [most.outlet],
      figures: {
        most: counts(most),
        wordings: [...new Set(most.nameless.map(({ speaker }) => speaker))],
        others: all.slice(1).map(counts),
      },
      strength: 'count',
      evidence: distinct(most.nameless.flatMap((row) => quotationEvidence(corpus, row, sentenceAt))).slice(
        0,
        mostEvidence,
      ),
    },
  ];
}

const shareOf = ({ said, nameless }: { said: readonly unknown[]; nameless: readonly unknown[] }) =>
  nameless.length / said.length;

/** One sentence may hold two statements. */
const distinct = (evidence: readonly Evidence[]) =>
  evidence.filter(
    ({ article, start }, at) => evidence.findIndex((one) => one.article === article && one.start === start) === at,
  );
