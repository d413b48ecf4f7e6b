import { namelessHeads, namelessPlurals, speakerPronouns } from '../../language/english/speaker-nouns.ts';
import type { QuotationRow } from './quotations-table.ts';

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
  return /^\p{Lu}/u.test(head) && !speakerPronouns.has(noun) ? 'named' : 'neither';
}

/** `the Ohio Democrat`: what looks like a name is a description where an article stands before it. */
export const isDescription = ({ speaker, actor }: Pick<QuotationRow, 'speaker' | 'actor'>): boolean =>
  actor !== '' && new RegExp(`^(?:the|this|that) ${actor.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'iu').test(speaker);
