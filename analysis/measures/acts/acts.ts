import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import type { ActRow } from './acts-table.ts';

/** Acts with who says so: the innermost statement in which the verb stands. */
export function actRows(acts: readonly ActRow[], quotations: readonly QuotationRow[]): ActRow[] {
  const saidAt = saidAround(quotations);
  return acts.map((act) => {
    const said = saidAt(act);
    if (!said) return act;
    const holder = said.actor || said.speaker;
    const isSelf = (written: string) =>
      act.voice === 'quoted' && said.actor !== '' && /^(?:i|me)(?:[’'].*)?$/iu.test(written);
    return {
      ...act,
      holder,
      ...(isSelf(act.agent) && { agent: said.actor, agent_side: said.side, agent_basis: 'stand-in' as const }),
      ...(isSelf(act.patient) && { patient: said.actor, patient_side: said.side, patient_basis: 'stand-in' as const }),
    };
  });
}
