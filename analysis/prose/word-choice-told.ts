import type { LeadingTermsClaim, Use } from '../findings/word-choice.ts';
import type { OutletName, Told } from './told.ts';
import { counted, grouped, listed } from './wording.ts';

/** Which terms each outlet's own words prefer, in words. */
export function tellWordChoice({ outlets, figures, strength }: LeadingTermsClaim, name: OutletName): Told {
  const verb = strength === 'firm' ? 'favours ' : 'leans to ';
  const firstOf = (outlet: string) => figures.first.find((use) => use.outlet === outlet)?.term ?? '';
  const clauses = figures.first.map(
    (use, at) => `“${use.term}” ${at === 0 ? stands(use) : ratio(use)} in ${name(use.outlet)}`,
  );
  const next = figures.next.map(
    (uses) => `${listed(uses.map((use) => `“${use.term}” (${ratio(use)})`))} in ${name(uses[0]?.outlet ?? '')}`,
  );
  return {
    title: listed(outlets.map((outlet, at) => `${name(outlet)} ${at === 0 ? verb : ''}“${firstOf(outlet)}”`)),
    text: `Uses in an outlet’s own words, against those in all others: ${listed(clauses)}.`,
    detail: `${reach(figures)}${next.length === 0 ? '' : ` Next come ${next.join('; ')}.`}`,
  };
}

const ratio = ({ count, rest }: Use) => `${count} to ${rest}`;
const stands = ({ count, rest }: Use) => `stands ${count} times to ${rest}`;

function reach({ leading, above, firm, firmTerms, comparisons }: LeadingTermsClaim['figures']): string {
  const all = `Of ${counted(leading, 'leading term')}`;
  const corrected = `after correcting for ${grouped(comparisons)} comparisons`;
  if (firm > 0) {
    const terms = listed(firmTerms.map((term) => `“${term}”`));
    return `${all}, ${firm} still differ ${corrected}${firm > firmTerms.length ? ', first' : ':'} ${terms}.`;
  }
  const some = above === 0 ? 'none has' : above === 1 ? 'one has' : `${above} have`;
  return `${all}, ${some} a 95% interval above zero, and none has one ${corrected} (words times outlets): with so few uses, this lists what was counted and shows no habit.`;
}
