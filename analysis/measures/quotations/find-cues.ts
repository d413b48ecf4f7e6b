import type { CueVerb } from '../../language/english/cue-verbs.ts';
import {
  cueAt,
  gap,
  gapAt,
  isKind,
  isName,
  isPossessive,
  isRole,
  kindAt,
  type Reading,
  type Unit,
  isVerb,
} from './reading.ts';
import { wordKind as kind, wordRole as role } from '../../language/attribution-words.ts';

/** What a verb does in its clause: `finite` has a subject of its own, the others borrow one. */
export type CueMode = 'finite' | 'passive' | 'participle' | 'infinitive';

/** A verb that may attribute something: tokens `first` (its auxiliaries and adverbs included) to `end - 1`. */
export interface Cue {
  verb: CueVerb;
  mode: CueMode;
  first: number;
  token: number;
  end: number;
}

const hardGaps = gap.comma | gap.colon | gap.semicolon | gap.dash | gap.stop | gap.opens | gap.closes | gap.unit;

/** The verbs of a unit that may attribute something, outside quotation marks, in order of place. */
export function findCues(reading: Reading, unit: Unit): Cue[] {
  const cues: Cue[] = [];
  for (let token = unit.first; token < unit.end; token += 1) {
    const form = (reading.pieceOf[token] ?? -1) < 0 ? cueAt(reading, token) : undefined;
    if (!form) continue;
    const first = groupStart(reading, token, unit.first);
    const mode = modeOf(reading, form.form, first, token, unit);
    if (mode) cues.push({ verb: form.verb, mode, first, token, end: token + 1 });
  }
  return cues;
}

const chained = kind.auxiliary | kind.be | kind.adverb;

/** Back over auxiliaries and adverbs: `has also said` begins at `has`. */
function groupStart(reading: Reading, token: number, floor: number): number {
  let first = token;
  while (first > floor && (gapAt(reading, first) & hardGaps) === 0) {
    const before = first - 1;
    if (!isKind(reading, before, chained) || isKind(reading, before, kind.subject) || isName(reading, before)) break;
    first = before;
  }
  return first;
}

function modeOf(reading: Reading, form: string, first: number, token: number, unit: Unit): CueMode | undefined {
  if (isName(reading, token) && !leadsToColon(reading, token, form, unit)) return undefined;
  const isOpen = first === unit.first || (gapAt(reading, first) & hardGaps) !== 0;
  const before = (roles: number) => !isOpen && isRole(reading, first - 1, roles);
  const helpers = groupKinds(reading, first, token) | (isOpen ? 0 : kindAt(reading, first - 1));
  if (form === 'present') {
    if (before(role.nounOpener)) return undefined;
    if (helpers & kind.be) return 'finite';
    return 'participle';
  }
  if (before(role.to)) return form === 'base' ? 'infinitive' : undefined;
  if (before(role.than)) return undefined;
  const isBare = !isOpen && (groupKinds(reading, first, token) & (kind.auxiliary | kind.be)) === 0;
  if (isBare && (before(role.nounOpener) || isKind(reading, first - 1, kind.preposition))) return undefined;
  if (isBare && isPossessive(reading, first - 1)) return undefined;
  if (form === 'past' || form === 'participle') {
    if ((helpers & kind.be) !== 0 || before(role.getter)) return 'passive';
    if (form === 'participle' && first === token) return undefined;
    return isRole(reading, token + 1, role.by) && first === token ? undefined : 'finite';
  }
  if (form === 'third') return isOpen || first !== token || isSingular(reading, first - 1) ? 'finite' : undefined;
  return first !== token || (!isOpen && (isVerb(reading, token) || takesBase(reading, token - 1)))
    ? 'finite'
    : undefined;
}

/** What stands before `claim` as its subject, although the word is a noun, too: a plural, a pronoun, `who`. */
const takesBase = (reading: Reading, token: number) =>
  isKind(reading, token, kind.subject | kind.plural | kind.subordinator);

const longestName = 6;

/** `Said Ann Lee:` begins with a verb, though a name follows it. */
function leadsToColon(reading: Reading, token: number, form: string, unit: Unit): boolean {
  if (token !== unit.first || form !== 'past') return false;
  for (let at = token + 2; at <= Math.min(unit.end, token + longestName); at += 1)
    if (gapAt(reading, at) & hardGaps) return (gapAt(reading, at) & gap.colon) !== 0;
  return false;
}

function groupKinds(reading: Reading, first: number, token: number): number {
  let kinds = 0;
  for (let at = first; at < token; at += 1) kinds |= kindAt(reading, at);
  return kinds;
}

/** What may stand before `claims`: a name, a pronoun, a noun in the singular. */
const isSingular = (reading: Reading, token: number) =>
  isName(reading, token) ||
  isKind(reading, token, kind.subject | kind.subordinator | kind.conjunction | kind.adverb) ||
  !isKind(reading, token, kind.plural | kind.determiner | kind.preposition | kind.object);
