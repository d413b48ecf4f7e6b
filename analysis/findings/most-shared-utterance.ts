import type { UtteranceRow, Verdict } from '../measures/quotations/utterances-table.ts';
import type { Claim } from './claim.ts';
import type { FigureSource } from './figure-source.ts';
import type { Measured } from './measured.ts';
import { outletsWithCaution } from './outlets-with-caution.ts';
import { printedOfFullest } from './printed-elsewhere.ts';
import type { SharedUtterance } from './shared-utterances.ts';
import { tellingPiece } from './telling-piece.ts';
import { versionEvidence } from './utterance-versions.ts';
import { isFragment, isLonger, isLooseReport, isOtherSentence, leastWords, leftOutOf } from './version-of-fullest.ts';
import { voicesOf } from './voices-of.ts';

/** Versions that the claim quotes, the fullest included. */
const mostEvidence = 4;
/** Of two outlets that differ in a word nobody knows which one changed it; two that agree tell it of a third. */
const leastAgreeing = 2;
/** Outlets that did the same with an utterance, with the words that each has inside marks. */
export interface Doing {
  verdict: Verdict;
  versions: { outlet: string; words: number }[];
}

/** What outlets did with words that several of them print; `outlets` are all that do. */
export type MostSharedClaim = Claim<
  'utterances',
  'most-shared',
  {
    /** A telling piece of them, how many words they are, and whose; the actor may be empty. */
    piece: string;
    words: number;
    actor: string;
    /** All outlets, and those with too few words of it to be told. */
    of: number;
    few: string[];
    /** Those who print them whole first, then those who change most; damaged articles last. */
    doings: Doing[];
    /** The longest passage that the first outlet that shortens them leaves out, if it is worth quoting. */
    leftOut: { outlet: string; text: string } | undefined;
  }
>;

/** In the order in which they are told. */
const tellingOrder: readonly Verdict[] = ['verbatim', 'altered', 'truncated', 'spliced', 'retranslated', 'paraphrased'];

/** So many utterances are claimed. */
const mostClaims = 2;

/** Who prints an utterance whole, who cuts it and who has it in other words: those of most outlets that differ in them. */
export function mostSharedClaims(measured: Measured, utterances: readonly SharedUtterance[]): MostSharedClaim[] {
  const claims: MostSharedClaim[] = [];
  for (const utterance of utterances) {
    if (claims.length === mostClaims) break;
    const [claim] = claimOf(measured, utterance);
    if (claim) claims.push(claim);
  }
  return claims.map((claim, place) => (place === 0 ? claim : { ...claim, id: `${claim.id}-${place + 1}` }));
}

function claimOf(measured: Measured, utterance: SharedUtterance): MostSharedClaim[] {
  const { fullest, byOutlet } = utterance;
  const rows = [...byOutlet.values()];
  const all = rows.filter((row) => !isFragment(row) && !isLooseReport(fullest, row));
  if (doingsOf(all).length < 2 || !all.some(({ verdict }) => verdict === 'verbatim')) return [];
  const articles = new Map(measured.corpus.articles.map((article) => [article.id, article]));
  const printed = new Map(all.map((row) => [row.outlet, printedOfFullest(fullest, row, articles)]));
  const isCut = ({ verdict }: UtteranceRow) => verdict === 'truncated' || verdict === 'spliced';
  const wholeIn = all.filter(({ verdict }) => verdict === 'verbatim').map(({ outlet }) => outlet);
  const isDoubtful = (row: UtteranceRow) => {
    const found = printed.get(row.outlet);
    if (row.verdict === 'altered') return voicesOf(measured, wholeIn) < leastAgreeing;
    if (!found || row.verdict === 'verbatim' || row.verdict === 'retranslated') return false;
    // What stands there without marks is printed all the same.
    if (isCut(row)) return leftOutOf(fullest, row, found) === undefined || isOtherSentence(fullest, row);
    return row.verdict === 'paraphrased' && 2 * found.words > row.of_words;
  };
  if (all.some(isDoubtful) || utterance.versions.some((version) => isLonger(fullest, version))) return [];
  const { doings, told } = inTellingOrder(measured, all);
  const cut = told.find(isCut);
  const leftOut = cut && leftOutOf(fullest, cut, printed.get(cut.outlet));
  return [
    {
      id: 'utterances-most-shared',
      section: 'utterances',
      kind: 'most-shared',
      aspect: doings.some(({ verdict }) => verdict === 'altered' || verdict === 'paraphrased')
        ? 'attribution'
        : 'omission',
      contrast: (all.length - wholeIn.length) / all.length,
      outlets: all.map(({ outlet }) => outlet),
      figures: {
        piece: tellingPiece(utterance),
        words: fullest.of_words,
        actor: fullest.actor,
        of: measured.corpus.outlets.length,
        few: measured.corpus.outlets
          .map(({ id }) => id)
          .filter((id) => !all.some(({ outlet }) => outlet === id))
          .filter((id) => byOutlet.has(id) || hasSome(measured, fullest, id)),
        doings,
        leftOut: cut && leftOut !== undefined ? { outlet: cut.outlet, text: leftOut } : undefined,
      },
      strength: 'count',
      sources: [sizeSource(fullest)],
      evidence: versionEvidence(measured, [fullest, ...told.filter(({ verdict }) => verdict !== 'verbatim')]).slice(
        0,
        mostEvidence,
      ),
    },
  ];
}

/** Where the size of the fullest version stands. */
function sizeSource({ event, utterance, article, start, of_words: value }: UtteranceRow): FigureSource {
  return { table: 'utterances', key: { event, utterance, article, start: String(start) }, column: 'of_words', value };
}

/** Whether an outlet without a version has words of the fullest one all the same, in an embedded post for instance. */
function hasSome({ corpus }: Measured, fullest: UtteranceRow, id: string): boolean {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return corpus.articles
    .filter(({ outlet }) => outlet === id)
    .some((article) => {
      const found = printedOfFullest(fullest, { ...fullest, article: article.id }, articles);
      return found !== undefined && found.words >= leastWords;
    });
}

/** What only damaged articles did is told last. */
function inTellingOrder({ corpus }: Measured, all: readonly UtteranceRow[]) {
  const caution = outletsWithCaution(corpus);
  const isSound = ({ outlet }: { outlet: string }) => !caution.has(outlet);
  const made = doingsOf([...all.filter(isSound), ...all.filter((row) => !isSound(row))]);
  const hasSound = ({ versions }: Doing) => versions.some(isSound);
  const doings = [...made.filter(hasSound), ...made.filter((doing) => !hasSound(doing))];
  const told = doings.flatMap(({ versions }) =>
    versions.flatMap(({ outlet }) => all.find((row) => row.outlet === outlet) ?? []),
  );
  return { doings, told };
}

function doingsOf(rows: readonly UtteranceRow[]): Doing[] {
  return tellingOrder
    .map((verdict) => ({ verdict, versions: rows.filter((row) => row.verdict === verdict) }))
    .filter(({ versions }) => versions.length > 0)
    .map(({ verdict, versions }) => ({ verdict, versions: versions.map(({ outlet, words }) => ({ outlet, words })) }));
}
