import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import type { ActRow } from './acts-table.ts';

/** Acts with who says so: the innermost statement in which the verb stands. */
export function actRows(acts: readonly ActRow[], quotations: readonly QuotationRow[]): ActRow[] {
  const saidAt = saidAround(quotations);
  return acts.flatMap((act): ActRow[] => {
    const said = saidAt(act);
    if (!said) return [act];
    const holder = said.actor || said.speaker;
    // Whom `he` or `the president` means in what somebody says, is told where it is the speaker alone.
    const isGuessed = (name: string, basis: ActRow['agent_basis']) => basis === 'stand-in' && name !== said.actor;
    if (isGuessed(act.agent, act.agent_basis) || isGuessed(act.patient, act.patient_basis)) return [];
    const isSelf = (written: string) =>
      act.voice === 'quoted' && said.actor !== '' && /^(?:i|me)(?:[’'].*)?$/iu.test(written);
    return [
      {
        ...act,
        holder,
        ...(isSelf(act.agent) && { agent: said.actor, agent_side: said.side, agent_basis: 'stand-in' as const }),
        ...(isSelf(act.patient) && {
          patient: said.actor,
          patient_side: said.side,
          patient_basis: 'stand-in' as const,
        }),
      },
    ];
  });
}
