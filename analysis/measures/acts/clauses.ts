import { type ActClass, actVerbs } from '../../language/english/act-verbs.ts';
import { quantities } from '../../language/english/closed-words.ts';
import { wordKind as kind } from '../../language/attribution-words.ts';
import { titleOf } from '../../corpus/names/name-hints.ts';
import { tokenFlag } from '../../corpus/article.ts';
import { tag } from '../../language/tagging/tag.ts';
import { singularOf } from '../../language/english/singular.ts';
import { type Cue, findCues } from '../quotations/find-cues.ts';
import { findSpeaker, type FoundSpeaker } from '../quotations/find-speaker.ts';
import { phraseStartingAt, type TokenSpan } from '../quotations/noun-phrase.ts';
import { gap, gapAt, isKind, isPossessive, type Reading, type Unit, wordAt } from '../quotations/reading.ts';
import { headOf, isNear, objectOf, subjectOf } from './act-phrases.ts';
import { type Clause, hardGaps } from './clause.ts';
import { mannerOf } from './manner.ts';
import { nounClauses } from './noun-clauses.ts';

/** The acts of a unit: those that verbs tell, then those that nouns tell. */
export function clausesIn(reading: Reading, unit: Unit): Clause[] {
  const verbs = verbClauses(reading, unit);
  // `launched a war on Lee` is one act.
  const isTold = ({ span }: Clause) => verbs.some((verb) => span.first >= verb.span.first && span.end <= verb.span.end);
  return [...verbs, ...nounClauses(reading, unit).filter((noun) => !isTold(noun))];
}

function verbClauses(reading: Reading, unit: Unit): Clause[] {
  const agents: FoundSpeaker[] = [];
  return findCues(reading, unit).flatMap((cue): Clause[] => {
    const verb = actVerbs.get(cue.verb.lemma);
    const found = findSpeaker(reading, unit, cue, agents.at(-1));
    agents.push(found);
    if (!verb || !isPlainVerb(reading, cue)) return [];
    const manner = mannerOf(reading, unit, cue);
    // Of `the power to impeach` nobody knows who does it; `wants to impeach` tells.
    if (cue.mode === 'infinitive' && !manner.isWanted) return [];
    const isPassive = cue.mode === 'passive';
    const object = isPassive ? undefined : objectOf(reading, unit, cue, verb);
    if (verb.objects.size > 0) return ofObject(reading, unit, cue, { found, object });
    if (verb.prepositions.size > 0 && isPassive) return [];
    const patient = isPassive ? subjectOf(reading, unit, cue) : object;
    if (!patient) return [];
    const agent = found.phrase;
    if (!isPassive && !agent) return [];
    // `Mrs May’s defeat clears`: the verb was a noun; `Berg, fired director Lee, …`: it tells who Lee is.
    if (!isPassive && agent?.end === cue.first && isPossessive(reading, cue.first - 1)) return [];
    // `was accused of being swayed by Lee`: Lee sways.
    if (isPassive && agent && agent.first > cue.end && holdsVerb(reading, cue.end, agent.first)) return [];
    if (isPassive && !agent && !withoutAgent.has(verb.class)) return [];
    if (!isPassive && gapAt(reading, cue.first) & gap.comma && isTitled(reading, patient)) return [];
    // `He’s criticized`: he has, or he is.
    if (isPassive && /[’']s$/u.test(wordAt(reading, cue.token - 1))) return [];
    return [
      {
        verb: cue.verb.lemma,
        class: verb.class,
        agent,
        patient,
        span: { first: isPassive ? cue.first : cue.token, end: isPassive ? cue.end : patient.end },
        form: !isPassive ? 'active' : agent ? 'passive' : 'agentless',
        isNear: isPassive || isNear(reading, agent, cue.first),
        polarity: manner.polarity,
        modality: manner.modality,
      },
    ];
  });
}

/** Words of no name, and no determiner, before a name: `FBI director Lee`. */
const isTitled = (reading: Reading, { first, end }: TokenSpan): boolean =>
  end - first > 1 && !isKind(reading, first, kind.determiner) && titleWithin(reading, first, end);

function holdsVerb({ tags }: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (tags?.[at] === tag.verb || tags?.[at] === tag.participle || tags?.[at] === tag.ing) return true;
  return false;
}

function titleWithin(reading: Reading, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (titleOf(wordAt(reading, at)) !== undefined) return true;
  return false;
}

/** Acts of which a passive without an agent is told: `was opposed` and `was reassured` are states. */
const withoutAgent: ReadonlySet<ActClass> = new Set(['material-conflict', 'verbal-conflict', 'demand']);

/** A verb by its tag, outside a headline in title case, that is no participle: whose that is, is often guessed wrongly. */
function isPlainVerb(reading: Reading, { token, mode }: Cue): boolean {
  const { article, tags } = reading;
  const wordBefore = wordAt(reading, token - 1);
  const isTitle = ((article.tokens.flags[token] ?? 0) & tokenFlag.titleCase) !== 0;
  const isTagged = tags?.[token] === tag.verb || tags?.[token] === tag.participle || tags?.[token] === tag.ing;
  return mode !== 'participle' && !isTitle && isTagged && !helped.has(wordBefore) && !isModifier(reading, token);
}

/** `several previously rejected plans`: a participle between a determiner and its noun. */
function isModifier(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (at > 0 && gapAt(reading, at + 1) === 0 && reading.tags?.[at] === tag.adverb) at -= 1;
  const before = reading.tags?.[at] ?? tag.other;
  const isBeforeNoun = [tag.number, tag.adjective, tag.determiner].some((one) => one === before);
  return gapAt(reading, at + 1) === 0 && (isBeforeNoun || quantities.has(wordAt(reading, at)));
}

/** `helped oust Lee`: who does it is another. */
const helped: ReadonlySet<string> = new Set('help helps helped helping let lets make makes made'.split(' '));

/** `launched a trade war on Norland`: the object makes the act, and a preposition leads to whom it is done. */
function ofObject(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  { found, object }: { found: FoundSpeaker; object: TokenSpan | undefined },
): Clause[] {
  const verb = actVerbs.get(cue.verb.lemma);
  if (!verb || !object || !found.phrase || cue.mode === 'passive') return [];
  const head = headOf(reading, object);
  if (!verb.objects.has(singularOf(wordAt(reading, head)))) return [];
  const lead = head + 1;
  if (!verb.prepositions.has(wordAt(reading, lead)) || gapAt(reading, lead) & hardGaps) return [];
  const patient = phraseStartingAt(reading, lead + 1, unit.end);
  if (!patient) return [];
  const manner = mannerOf(reading, unit, cue);
  return [
    {
      verb: cue.verb.lemma,
      class: verb.class,
      agent: found.phrase,
      patient,
      span: { first: cue.token, end: patient.end },
      form: 'active',
      isNear: isNear(reading, found.phrase, cue.first),
      polarity: manner.polarity,
      modality: manner.modality,
    },
  ];
}
