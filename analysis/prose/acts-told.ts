import type { AgentlessActClaim } from '../findings/acts.ts';
import type { OutletName, Told } from './told.ts';

/** Who is left out as the one who acts, in words. */
export function tellActs({ outlets, figures }: AgentlessActClaim, name: OutletName): Told {
  const [bare = '', told = ''] = outlets.map(name);
  const { agent, patient, done } = figures;
  return {
    title: `${bare} does not say who ${done} ${patient}; ${told} does`,
    text: `In the words of ${told} it is ${agent}; no text of ${bare} has that name.`,
    detail: '',
  };
}
