import type { Doing, MostSharedClaim } from '../findings/most-shared-utterance.ts';
import type { Verdict } from '../measures/quotations/utterances-table.ts';
import type { OutletName, Told } from './told.ts';
import { capital, counted, fewListed, inMarks, shortened } from './wording.ts';

/** Beyond so many outlets that did the same their number is told. */
const mostNamed = 3;
/** Of a longer passage that was left out only the beginning is quoted, in characters. */
const longestLeftOut = 120;

/** Who prints a shared utterance whole, who cuts it and who has it in other words, in words. */
export function tellUtterances({ outlets, figures }: MostSharedClaim, name: OutletName): Told {
  const { piece, words, actor, of, few, doings, leftOut } = figures;
  const [first, second] = doings;
  const spoken = `${counted(words, 'word')}${actor === '' ? '' : ` of ${actor}`}`;
  return {
    title: capital(
      [first, second]
        .flatMap((one, at) => (one ? [whatTheyDo(one, at === 0 ? inMarks(piece) : 'it', name)] : []))
        .join('; '),
    ),
    text: [
      `${outlets.length} of ${of} outlets have ${few.length === 0 ? 'the passage' : 'more than a few words of the passage'}, ${spoken}: ${doings.map((one) => inNumbers(one, words, name)).join('; ')}.`,
      ...(leftOut ? [`${name(leftOut.outlet)} leaves out ${inMarks(shortened(leftOut.text, longestLeftOut))}.`] : []),
    ].join(' '),
    detail: '',
  };
}

function whatTheyDo({ verdict, versions }: Doing, what: string, name: OutletName): string {
  const who = fewListed(
    versions.map(({ outlet }) => name(outlet)),
    mostNamed,
    'outlet',
  );
  return `${who} ${verbs[verdict][versions.length === 1 ? 0 : 1]} ${what}${rest[verdict]}`;
}

/** What one outlet does, and what several do. */
const verbs: Readonly<Record<Verdict, readonly [string, string]>> = {
  verbatim: ['prints', 'print'],
  truncated: ['shortens', 'shorten'],
  spliced: ['shortens', 'shorten'],
  altered: ['has', 'have'],
  retranslated: ['has', 'have'],
  paraphrased: ['reports', 'report'],
  absent: ['lacks', 'lack'],
};

const rest: Readonly<Record<Verdict, string>> = {
  verbatim: ' whole',
  truncated: '',
  spliced: '',
  altered: ' with other words inside the marks',
  retranslated: ' in another translation',
  paraphrased: ' without marks',
  absent: '',
};

/** How many words of it each outlet has inside marks. */
function inNumbers({ verdict, versions }: Doing, of: number, name: OutletName): string {
  const who = versions.map(({ outlet, words }) =>
    // Marks may hold other words of the speech, too: then their number says nothing of this passage.
    words > 0 && words < of && verdict !== 'verbatim' ? `${name(outlet)} (${counted(words, 'word')})` : name(outlet),
  );
  return `${phrases[verdict]} in ${fewListed(who, 2 * mostNamed, 'outlet')}`;
}

const phrases: Readonly<Record<Verdict, string>> = {
  verbatim: 'printed whole',
  truncated: 'shortened',
  spliced: 'shortened, with a gap',
  altered: 'reworded',
  retranslated: 'translated otherwise',
  paraphrased: 'reported without marks',
  absent: 'absent',
};
