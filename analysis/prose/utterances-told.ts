import type { ChangedClaim, UtteranceShare } from '../findings/changed-utterances.ts';
import type { MostSharedClaim } from '../findings/most-shared-utterance.ts';
import type { WholeClaim } from '../findings/whole-utterances.ts';
import type { Verdict } from '../measures/quotations/utterances-table.ts';
import type { OutletName, Told } from './told.ts';
import { capital, counted, fewListed, inMarks, inWords, listed } from './wording.ts';

/** Beyond so many outlets that did the same their number is told. */
const mostNamed = 6;

/** Who prints shared utterances whole, who cuts and who changes them, in words. */
export function tellUtterances(claim: MostSharedClaim | ChangedClaim | WholeClaim, name: OutletName): Told {
  if (claim.kind === 'most-shared') return mostShared(claim, name);
  return claim.kind === 'changed' ? changed(claim, name) : whole(claim, name);
}

function mostShared({ outlets, figures }: MostSharedClaim, name: OutletName): Told {
  const { piece, words, actor, of } = figures;
  const prints = `outlet${figures.whole === 1 ? ' prints' : 's print'}`;
  const spoken = `${counted(words, 'word')}${actor === '' ? '' : ` of ${actor}`}`;
  return {
    title: `${capital(inWords(figures.whole))} ${prints} ${inMarks(piece)} whole${whatOthersDo(figures)}`,
    text: `${outlets.length} of ${of} outlets have these ${spoken}: ${doings(figures, name)}.`,
    detail: '',
  };
}

/**
 * The second half of a title: the most telling thing that others did. Only words that two outlets agree on can be
 * changed, and a second translation changes none.
 */
function whatOthersDo({ whole, changed, retranslated, cut, paraphrased }: MostSharedClaim['figures']): string {
  const clause = (count: number, one: string, many: string) => `; ${inWords(count)} ${count === 1 ? one : many}`;
  if (changed > 0 && whole > 1 && retranslated === 0)
    return clause(changed, 'changes words inside the marks', 'change words inside the marks');
  if (changed > 0) return clause(changed, 'has other words inside the marks', 'have other words inside the marks');
  if (cut > 0) return clause(cut, 'cuts it', 'cut it');
  return paraphrased > 0 ? clause(paraphrased, 'paraphrases it', 'paraphrase it') : '';
}

/** What each outlet did, outlets that did the same together. */
function doings({ doings: all }: MostSharedClaim['figures'], name: OutletName): string {
  return all
    .map(({ verdict, versions }) => {
      const who = versions.map(({ outlet, words }) =>
        words > 0 && verdict !== 'verbatim' ? `${name(outlet)} (${words})` : name(outlet),
      );
      return `${verdictPhrase[verdict]} ${fewListed(who, mostNamed, 'outlet')}`;
    })
    .join('; ');
}

const verdictPhrase: Readonly<Record<Verdict, string>> = {
  verbatim: 'whole in',
  truncated: 'a piece of them in',
  spliced: 'pieces with a gap in',
  altered: 'with words changed inside the marks in',
  retranslated: 'in other words inside the marks in',
  paraphrased: 'without marks in',
  absent: 'not in',
};

function changed({ figures }: ChangedClaim, name: OutletName): Told {
  const { first, others, isAlone, swap } = figures;
  const who = name(first.outlet);
  const share = `in ${first.count} of ${counted(first.of, 'shared utterance')}`;
  const sentences = [
    ...(isAlone ? [] : [`${who} ${share}.`]),
    ...(others.length > 0 ? [`Others: ${listed(others.map((other) => outOf(other, name)))}.`] : []),
    ...(swap ? [`In ${who}, ${inMarks(swap.fullest)} reads ${inMarks(swap.version)}.`] : []),
  ];
  return {
    title: isAlone
      ? `${who} has other words inside the marks ${share}`
      : `${capital(inWords(figures.changing))} outlets have other words inside the marks than the fullest version`,
    text: sentences.join(' '),
    detail: 'A speech that was translated twice differs in this way, too.',
  };
}

const outOf = ({ outlet, count, of }: UtteranceShare, name: OutletName) => `${name(outlet)} ${count} of ${of}`;

function whole({ outlets, figures }: WholeClaim, name: OutletName): Told {
  const { utterances, others, cut } = figures;
  const cutters = cut.map(({ outlet, count, of }) => `${count} of ${of} by ${name(outlet)}`);
  return {
    title: `${name(outlets[0] ?? '')} prints most shared utterances whole: ${figures.whole} of ${utterances}`,
    text: `Of those that they have, the others print whole: ${listed(others.map((other) => outOf(other, name)))}.`,
    detail: cut.length > 0 ? `Cut: ${listed(cutters)}.` : '',
  };
}
