import type { FormEvidence } from './name-evidence.ts';
import type { Gender } from './name.ts';

/** Pronouns may mean somebody else: so many must agree, and such a share of all. By hand; titles need one. */
const leastPronouns = 2;
const leastShare = 0.8;

type Hints = Pick<FormEvidence, 'byTitle' | 'byPronoun'>;

/** The gender of a name: what most of its forms of address tell, else what its pronouns agree on. */
export function genderOf(hints: readonly Hints[]): Gender {
  const sum = (of: keyof Hints, gender: 'he' | 'she') => hints.reduce((total, hint) => total + hint[of][gender], 0);
  const [he, she] = [sum('byTitle', 'he'), sum('byTitle', 'she')];
  if (he !== she) return he > she ? 'he' : 'she';
  const [his, hers] = [sum('byPronoun', 'he'), sum('byPronoun', 'she')];
  const most = Math.max(his, hers);
  if (most < leastPronouns || most < leastShare * (his + hers)) return '';
  return his > hers ? 'he' : 'she';
}
