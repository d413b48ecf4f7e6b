import {
  actNouns,
  eventNouns,
  groupNouns,
  institutionNouns,
  personNouns,
  placeNouns,
} from '../../language/english/noun-kinds.ts';
import type { LabelKind } from './labels-table.ts';
import type { Mention } from './mention.ts';

/** What kind of thing a phrase names by its head noun, or by the words of its name. */
export function kindOf({ lemma, name, isPlural }: Pick<Mention, 'lemma' | 'name' | 'isPlural'>): LabelKind {
  const words = name.length > 0 ? name : [lemma];
  const last = words.at(-1) ?? '';
  if (name.length > 0) {
    if (words.some((word) => institutionNouns.has(word))) return 'institution';
    if (placeNouns.has(last)) return 'place';
    return eventNouns.has(last) ? 'event' : 'thing';
  }
  if (personNouns.has(lemma)) return isPlural ? 'group' : 'person';
  if (institutionNouns.has(lemma)) return 'institution';
  if (eventNouns.has(lemma)) return 'event';
  if (actNouns.has(lemma)) return 'act';
  if (placeNouns.has(lemma)) return 'place';
  return groupNouns.has(lemma) ? 'group' : 'thing';
}
