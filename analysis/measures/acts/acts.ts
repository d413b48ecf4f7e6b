import { groupsBy } from '../../corpus/groups-by.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import type { ActRow } from './acts-table.ts';

/** Acts with who says so: the innermost statement in which the verb stands. */
export function actRows(acts: readonly ActRow[], quotations: readonly QuotationRow[]): ActRow[] {
  const byArticle = groupsBy(quotations, ({ article }) => article);
  return acts.map((act) => {
    const said = (byArticle.get(act.article) ?? [])
      .filter(({ start, end }) => start <= act.start && act.end <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
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
