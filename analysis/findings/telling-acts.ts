import type { ActRow } from '../measures/acts/acts-table.ts';

/** Whether an act is against somebody, and an outlet tells it as a fact in its own words. */
const isOwnConflict = ({ voice, holder, act_class, modality, polarity }: ActRow): boolean =>
  voice === 'outlet' &&
  holder === '' &&
  act_class.endsWith('conflict') &&
  modality === 'fact' &&
  polarity === 'affirmed';

const isNamed = (basis: ActRow['agent_basis']) => basis === 'name' || basis === 'owner';

/** A thing in two words or more: of `Lee restricts travel` nobody is told whom it meets. */
const isThing = ({ patient, patient_basis, act_class }: ActRow) =>
  patient_basis === 'words' && act_class === 'material-conflict' && /^(?!each )\p{L}[^ ]* +\S/u.test(patient);

/**
 * Whether readers are shown an act: who acts stands in the clause by name, as does whom it meets, or the things of somebody
 * with a name, or what is not left as it was.
 */
export const isShownAct = (act: ActRow): boolean =>
  isOwnConflict(act) &&
  (isNamed(act.patient_basis) || (act.agent_basis === 'name' && isThing(act))) &&
  (isNamed(act.agent_basis) || act.form === 'agentless' || (act.form === 'noun' && act.agent === ''));

/** Whether a claim may rest on an act: a verb tells it, and whoever is in it stands there by name. */
export const isTellingAct = (act: ActRow): boolean =>
  isOwnConflict(act) &&
  act.form !== 'noun' &&
  act.patient_basis === 'name' &&
  (act.agent_basis === 'name' || act.form === 'agentless');
