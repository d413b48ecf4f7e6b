import { article, end, event, outlet, segmentKind, start, voice } from '../columns.ts';
import { defineTable, oneOf, type RowOf, text } from '../table.ts';

/** How it is known who an agent or a patient is. */
export type PartyBasis = 'name' | 'stand-in' | 'owner' | 'words' | 'nobody';

const partyBasis = (role: string) =>
  oneOf<PartyBasis>(
    ['name', 'stand-in', 'owner', 'words', 'nobody'],
    `how the ${role} is known: by its name in the clause; by a pronoun or title that stands for it; by the owner of a thing; as written; not at all`,
  );

/** Who does what to whom. */
export const actsTable = defineTable({
  name: 'acts',
  means: 'One act that a clause tells: who does what to whom, in whose voice.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    segment: segmentKind,
    voice,
    holder: text('who says so where it is not the outlet: an actor, or as written'),
    agent: text('who does it: an actor, or as written; empty where nobody is named'),
    agent_side: text('id of the agent’s side'),
    agent_basis: partyBasis('agent'),
    verb: text('the verb in its base form'),
    act: text('verb and object as written'),
    act_class: oneOf(
      ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'demand', 'refusal'],
      'what kind of act it is, after the quad classes of PLOVER',
    ),
    patient: text('to whom it is done: an actor, or as written'),
    patient_side: text('id of the patient’s side'),
    patient_basis: partyBasis('patient'),
    polarity: oneOf(['affirmed', 'denied'], 'whether it is said to happen, or not to'),
    modality: oneOf(
      ['fact', 'claimed', 'possible', 'planned', 'ought', 'conditional'],
      'how sure, or how wanted; `claimed` in a clause with `that`, whoever says so',
    ),
    form: oneOf(
      ['active', 'passive', 'agentless', 'noun'],
      'how the clause tells it: `agentless` is a passive without an agent',
    ),
    start,
    end,
  },
});

/** One act. */
export type ActRow = RowOf<typeof actsTable>;
