import type { Claim } from './claim.ts';
import { howNamed } from './nameless.ts';
import { quotationEvidence, sentenceAt, type Spoken } from './spoken.ts';

/** Passages that the claim quotes. */
const mostEvidence = 2;

/** An outlet's statements from people without a name, of all its statements, and what it calls those people. */
export interface NamelessStatements {
  outlet: string;
  nameless: number;
  statements: number;
  wordings: string[];
}

/** How many statements come from people without a name; `outlets` are those that have such statements,
 * that with the largest share first. */
export type NamelessClaim = Claim<
  'quotations',
  'nameless',
  {
    nameless: number;
    statements: number;
    byOutlet: NamelessStatements[];
    /** Whether other outlets have none. */
    isElsewhereNone: boolean;
  }
>;

/** How many statements come from people without a name, and in which outlets. */
export function namelessClaims({ corpus, byOutlet }: Spoken): NamelessClaim[] {
  const all = Array.from(byOutlet, ([outlet, rows]) => {
    const said = rows.filter(({ speaker }) => speaker !== '');
    return { outlet, said, nameless: said.filter((row) => howNamed(row) === 'nameless') };
  });
  const some = all
    .filter(({ nameless }) => nameless.length > 0)
    .sort((a, b) => b.nameless.length / b.said.length - a.nameless.length / a.said.length);
  const [most] = some;
  if (!most) return [];
  return [
    {
      id: 'quotations-nameless',
      section: 'quotations',
      kind: 'nameless',
      outlets: some.map(({ outlet }) => outlet),
      figures: {
        nameless: some.reduce((sum, { nameless }) => sum + nameless.length, 0),
        statements: all.reduce((sum, { said }) => sum + said.length, 0),
        byOutlet: some.map(({ outlet, said, nameless }) => ({
          outlet,
          nameless: nameless.length,
          statements: said.length,
          wordings: [...new Set(nameless.map(({ speaker }) => speaker))],
        })),
        isElsewhereNone: all.length > some.length,
      },
      strength: 'count',
      evidence: most.nameless.slice(0, mostEvidence).flatMap((row) => quotationEvidence(corpus, row, sentenceAt)),
    },
  ];
}
