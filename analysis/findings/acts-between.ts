import { groupsBy } from '../corpus/groups-by.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ActRow } from '../measures/acts/acts-table.ts';

/** How many acts of one kind an outlet tells of one pair. */
export interface ActsBetween {
  outlet: string;
  /** Name of a side, or of an actor without one; empty where the outlet names nobody. */
  agent: string;
  patient: string;
  manner: 'against' | 'with';
  acts: number;
}

const isNamed = (basis: ActRow['agent_basis']) => basis === 'name' || basis === 'owner';

/** Told by the outlet itself, as a fact, between two who stand there by name; or of one of them, by nobody. */
const isBetween = (act: ActRow): boolean =>
  act.voice === 'outlet' &&
  act.holder === '' &&
  act.modality === 'fact' &&
  act.polarity === 'affirmed' &&
  isNamed(act.patient_basis) &&
  (isNamed(act.agent_basis) || act.form === 'agentless' || (act.form === 'noun' && act.agent === '')) &&
  /conflict|cooperation/.test(act.act_class);

/**
 * Acts of conflict and of cooperation by outlet, who acts and on whom: by sides where the study has them, else by actors;
 * within a side is not between. Sorted by outlet as the study has it, then as `acts` stand.
 */
export function actsBetween(
  { outlets, sides }: Pick<Corpus, 'outlets' | 'sides'>,
  acts: readonly ActRow[],
): ActsBetween[] {
  const party = (name: string, side: string) => sides.get(side)?.name ?? name;
  const rows = acts.filter(isBetween).map((act) => ({
    outlet: act.outlet,
    agent: party(act.agent, act.agent_side),
    patient: party(act.patient, act.patient_side),
    manner: act.act_class.endsWith('conflict') ? ('against' as const) : ('with' as const),
  }));
  const between = rows.filter(({ agent, patient }) => agent !== patient);
  const groups = groupsBy(between, ({ outlet, agent, patient, manner }) => [outlet, agent, patient, manner].join('\n'));
  const counted = [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, acts: 1 + more.length }] : [],
  );
  return outlets.flatMap(({ id }) => counted.filter(({ outlet }) => outlet === id));
}
