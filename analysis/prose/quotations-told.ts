import type { NamelessClaim, NamelessStatements } from '../findings/nameless-speakers.ts';
import type { Lead, QuotedPart, QuotedWordsClaim } from '../findings/quoted-words.ts';
import type { CueClaim, CueCount, Part } from '../findings/reporting-cues.ts';
import type { QuotationsClaim } from '../findings/quotations.ts';
import type { SoleSpeakersClaim } from '../findings/sole-speakers.ts';
import type { SpeakerName } from '../findings/speakers.ts';
import type { OutletName, Told } from './told.ts';
import { counted, fewListed, grouped, inMarks, listed, percent } from './wording.ts';

/** Speakers without a name whose wording is given. */
const mostWordings = 4;
/** Outlets that a sentence names. */
const mostNamed = 4;

/** Whose words outlets print, whom one alone asks, how they introduce them, and who speaks without a name, in words. */
export function tellQuotations(claim: QuotationsClaim, name: OutletName): Told {
  if (claim.kind === 'sole-speakers') return soleSpeakers(claim, name);
  if (claim.kind === 'quoted-words') return quotedWords(claim, name);
  return claim.kind === 'cues' ? cues(claim, name) : nameless(claim, name);
}

/** Speakers as a sentence names them: `the crew’s side`, `Ada Lee`. */
const inProse = ({ name, kind }: SpeakerName) => (kind === 'side' ? `the ${name}` : name);

function quotedWords({ figures }: QuotedWordsClaim, name: OutletName): Told {
  const { most, least, lead, few } = figures;
  const speaker = inProse(figures.speaker);
  const left = `${fewListed(few.map(name), mostNamed, 'outlet')} ${few.length === 1 ? 'quotes' : 'quote'} too few words to be compared.`;
  return {
    title: `${name(most.outlet)} gives ${share(most)} of its quoted words to ${speaker}, ${name(least.outlet)} ${least.words === 0 ? 'none' : share(least)}`,
    text: `Of ${grouped(most.all)} words inside quotation marks in ${name(most.outlet)}, ${speaker} has ${grouped(most.words)}; of ${grouped(least.all)} in ${name(least.outlet)}, ${least.words === 0 ? 'none' : grouped(least.words)}.`,
    detail: [lead ? whoLeads(lead, name) : '', few.length > 0 ? left : ''].filter((part) => part !== '').join(' '),
  };
}

const share = ({ words, all }: QuotedPart) => percent(words / all);

/** Of two sides: where the first has more quoted words than the second, and where it has fewer. */
function whoLeads({ speakers: [first, second], words }: Lead, name: OutletName): string {
  const kinds = [
    [1, 'more than'],
    [-1, 'fewer than'],
    [0, 'as many as'],
  ] as const;
  const where = kinds.flatMap(([lead, word]) => {
    const own = words.filter((counts) => Math.sign(counts.first - counts.second) === lead);
    const said = own.map((counts) => `${name(counts.outlet)} (${grouped(counts.first)} to ${grouped(counts.second)})`);
    return own.length === 0 ? [] : [`${word} ${inProse(second)} in ${listed(said)}`];
  });
  return `In quoted words, ${inProse(first)} has ${where.join('; ')}.`;
}

function soleSpeakers({ figures }: SoleSpeakersClaim, name: OutletName): Told {
  const { alone } = figures;
  const counts = alone.map(
    ({ outlet, words, all }) => `${grouped(words)} of the ${grouped(all)} quoted words of ${name(outlet)}`,
  );
  const all = alone.flatMap(({ people }) => people);
  return {
    title: alone.map(({ outlet, people }) => `${name(outlet)} alone quotes ${listed(people)}`).join('; '),
    text: `${all.length === 1 ? 'No other outlet names this person, who has' : 'No other outlet names these people, who have'} ${listed(counts)}.`,
    detail: '',
  };
}

function cues({ figures }: CueClaim, name: OutletName): Told {
  const { outlet, more, less, verbs } = figures;
  const [speaker, other] = [inProse(figures.speaker), inProse(figures.other)];
  return {
    title: `${name(outlet)} introduces ${speaker} with distancing verbs ${outOf(more)}, ${other} ${outOf(less)}`,
    text: `For ${speaker} it has ${cueList(verbs)}.`,
    detail: '',
  };
}

const outOf = ({ part, whole }: Part) => `${grouped(part)} of ${counted(whole, 'time')}`;

/**
 * Cues with their counts.
 * @example cueList([{ cue: 'said', count: 5 }, { cue: 'told', count: 2 }]) // => 'said 5, told 2'
 */
export const cueList = (cues: readonly CueCount[]): string =>
  cues.map(({ cue, count }) => `${cue} ${grouped(count)}`).join(', ');

function nameless({ figures }: NamelessClaim, name: OutletName): Told {
  const { most, wordings, others } = figures;
  const who = name(most.outlet);
  const more = wordings.length > mostWordings ? ' and others' : '';
  const shown = listed(wordings.slice(0, mostWordings).map(inMarks));
  return {
    title: `${who} takes ${grouped(most.nameless)} of its ${counted(most.statements, 'statement')} from people without a name`,
    text: `They are ${shown}${more}. Elsewhere it is ${listed(others.slice(0, mostNamed).map((one) => `${ofStatements(one)} in ${name(one.outlet)}`))}.`,
    detail: '',
  };
}

const ofStatements = ({ nameless, statements }: NamelessStatements) =>
  `${nameless === 0 ? 'none' : grouped(nameless)} of ${grouped(statements)}`;
