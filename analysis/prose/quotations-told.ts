import type { NamelessClaim } from '../findings/nameless-speakers.ts';
import type { Lead, MostQuoted, QuotedPart, QuotedWordsClaim } from '../findings/quoted-words.ts';
import type { CueClaim, CueCount } from '../findings/reporting-cues.ts';
import type { SpeakerName } from '../findings/speakers.ts';
import type { Part } from '../statistics/difference-of-shares.ts';
import type { OutletName, Told } from './told.ts';
import { counted, grouped, inMarks, listed, percent } from './wording.ts';

/** Speakers without a name whose wording is given. */
const mostWordings = 5;

/** Whose words outlets print, how they introduce them, and who speaks without a name, in words. */
export function tellQuotations(claim: QuotedWordsClaim | CueClaim | NamelessClaim, name: OutletName): Told {
  if (claim.kind === 'quoted-words') return quotedWords(claim, name);
  return claim.kind === 'cues' ? cues(claim, name) : nameless(claim, name);
}

/** Speakers as a sentence names them: `the crew’s side`, `Ada Lee`. */
const inProse = ({ name, kind }: SpeakerName) => (kind === 'side' ? `the ${name}` : name);

function quotedWords({ figures }: QuotedWordsClaim, name: OutletName): Told {
  const { most, least, isAlike, of, lead, mostQuoted } = figures;
  const speaker = inProse(figures.speaker);
  const detail = lead ? whoLeads(lead, name) : mostQuotedBy(mostQuoted, name);
  const gives = `gives ${share(most)} of its quoted words to ${speaker}`;
  if (isAlike) {
    const title = `${of > 1 ? 'Every outlet' : name(most.outlet)} ${gives}`;
    return { title, text: `${title}.`, detail };
  }
  return {
    title: `${name(most.outlet)} ${gives}, ${name(least.outlet)} ${share(least)}`,
    text: `Of ${grouped(most.all)} words inside quotation marks in ${name(most.outlet)}, ${speaker} has ${grouped(most.words)}; of ${grouped(least.all)} in ${name(least.outlet)}, ${grouped(least.words)}.`,
    detail,
  };
}

const share = ({ words, all }: QuotedPart) => percent(words / all);

/** Of two: where the first has more quoted words than the second, and where it has fewer. */
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

function mostQuotedBy(all: readonly MostQuoted[], name: OutletName): string {
  const tops = all.map(
    ({ outlet, speaker, words }) => `${inProse(speaker)} in ${name(outlet)} (${counted(words, 'word')})`,
  );
  return tops.length === 0 ? '' : `Most quoted ${tops.length === 1 ? 'is' : 'are'} ${listed(tops)}.`;
}

function cues({ figures }: CueClaim, name: OutletName): Told {
  const { kept, isBySide, introduced, distancing } = figures;
  const times = introduced.map(({ speaker, times, classes }) => {
    return `${inProse(speaker)} ${counted(times, 'time')} (${cueList(classes)})`;
  });
  const parts = distancing.map(({ outlet, speaker, cues }) => {
    return `${name(outlet)} for ${inProse(speaker)} (${cueList(cues)})`;
  });
  return {
    title: kept
      ? `${name(kept.outlet)} introduces ${inProse(kept.speaker)} with ${kept.cue} verbs ${outOf(kept.more)}, ${inProse(kept.other)} ${outOf(kept.less)}`
      : `No outlet clearly keeps a kind of reporting verb for one ${isBySide ? 'side' : 'speaker'}`,
    text: `Over all outlets a verb or phrase introduces ${times.join('; ')}.`,
    detail:
      parts.length === 0
        ? 'None introduces any of them with a distancing verb.'
        : `Distancing verbs stand in ${listed(parts)}.`,
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
  const { byOutlet, isElsewhereNone } = figures;
  const where = byOutlet.map(({ outlet, nameless, statements, wordings }) => {
    const more = wordings.length > mostWordings ? ' and others' : '';
    const shown = wordings.slice(0, mostWordings).map(inMarks).join(', ');
    return `${name(outlet)} ${grouped(nameless)} of ${grouped(statements)} (${shown}${more})`;
  });
  const comes = figures.nameless === 1 ? 'comes' : 'come';
  return {
    title: `${grouped(figures.nameless)} of ${counted(figures.statements, 'statement')} ${comes} from people without a name`,
    text: `${where.join('; ')}.${isElsewhereNone ? ' The other outlets have none.' : ''}`,
    detail: '',
  };
}
