import type { NumbersClaim } from '../findings/numbers.ts';
import { factName } from './numbers.ts';
import type { OutletName, Told } from './told.ts';

/** Numbers that cannot both be right, in words. */
export function tellNumbers({ outlets, figures: { fact, one, other } }: NumbersClaim, name: OutletName): Told {
  const [first = '', second = ''] = outlets.map(name);
  return {
    title: `The figures differ (${factName(fact)}): ${first} has “${one}”, ${second} “${other}”`,
    text: 'The articles are of one day, and neither rounding nor a word such as “about” makes the numbers agree.',
    detail: '',
  };
}
