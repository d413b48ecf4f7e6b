import type { QuotationRow } from '../measures/quotations/quotations-table.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** Nouns for people who speak without a name, in the singular. Chosen by hand. */
const namelessHeads = words(`adviser advisor aide ally analyst attendee blogger campaigner civilian critic diplomat
  economist employee eyewitness expert insider journalist lawmaker lawyer man neighbor neighbour observer officer
  official participant passenger person politician protester reporter researcher resident scholar scientist soldier
  source spokesman spokesperson spokeswoman staffer strategist student supporter user victim voter witness woman
  worker`);
const namelessPlurals = words('people men women');
const pronouns = words(`he she it they we you i who which this that these those both some many most others other
  another one all everyone everybody nobody several few there here what`);

/** Whether a speaker has a name, is nameless as `officials` are, or is neither, as `they` and `both sides`. */
export type Namedness = 'named' | 'nameless' | 'neither';

/**
 * Tells by the head of the phrase how a speaker is introduced.
 * @example howNamed({ speaker: 'a senior official', actor: '' }) // => 'nameless'
 */
export function howNamed({ speaker, actor }: Pick<QuotationRow, 'speaker' | 'actor'>): Namedness {
  const [before = ''] = speaker.split(/,| (?:of|for|at|from|in|with|close|who|on) /, 1);
  const head = /([\p{L}\p{N}.'’-]+)\P{L}*$/u.exec(before)?.[1] ?? '';
  const noun = head.toLowerCase();
  const isPlural = namelessPlurals.has(noun) || (noun.endsWith('s') && namelessHeads.has(noun.slice(0, -1)));
  if (isPlural) return 'nameless';
  if (namelessHeads.has(noun) && (actor === '' || /^(?:an?|one|another)\s/iu.test(speaker))) return 'nameless';
  if (actor !== '') return 'named';
  return /^\p{Lu}/u.test(head) && !pronouns.has(noun) ? 'named' : 'neither';
}
