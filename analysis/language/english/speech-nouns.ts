import type { CueClass } from './cue-verbs.ts';

const words = (list: string) => list.trim().split(/\s+/);

/**
 * Nouns for something said, by how they colour it: those of the cue verbs, in the singular and plural. Source: the
 * nominal cues of the PARC 3.0 attribution corpus (Pareti 2016).
 */
const nouns: Readonly<Record<CueClass, string>> = {
  neutral: `statement announcement remark comment report proposal suggestion question request estimate prediction view
    argument appeal call case belief message answer reply description notion idea opinion`,
  factive: 'acknowledgement acknowledgment admission confession conclusion reminder explanation finding clear',
  distancing: 'claim allegation assertion contention denial boast insinuation fear suspicion doubt',
  forceful: `accusation warning demand threat charge complaint criticism insistence condemnation objection vow attack
    denunciation rebuke protest concern`,
  positive: 'promise pledge assurance praise apology invitation offer endorsement welcome hope',
};

/** Nouns for something said, by their forms. `made clear` and `made the case` count among them. */
export const speechNouns: ReadonlyMap<string, CueClass> = new Map(
  (Object.entries(nouns) as [CueClass, string][]).flatMap(([name, list]) =>
    words(list).flatMap((noun): [string, CueClass][] => [
      [noun, name],
      [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, name],
    ]),
  ),
);

/** Verbs that only lend such a noun its subject: `issue a warning`, `make clear`. All forms. */
export const lightVerbs: ReadonlySet<string> = new Set(
  words(`issue issues issued issuing make makes made making give gives gave given giving deliver delivers delivered delivering
    send sends sent sending release releases released releasing offer offers offered offering repeat repeats repeated
    raise raises raised raising level levels leveled levelled voice voices voiced express expresses expressed`),
);
