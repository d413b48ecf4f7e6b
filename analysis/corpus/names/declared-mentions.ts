import { groupNouns, institutionNouns, personNouns, placeNouns } from '../../language/english/noun-kinds.ts';
import type { PhraseMatch } from '../phrases.ts';
import { isCountryPart } from './country-words.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { NameRun } from './name-runs.ts';

/**
 * The places where an article has an alias of a declared actor, without those that are the surname of somebody else: of
 * an actor `Bo Lee` with the alias `Lee`, `Ann Lee` is none.
 *
 * @param matches where the aliases stand, `group` being the actor's place
 */
export function declaredMentions(
  matches: readonly PhraseMatch[],
  runs: readonly NameRun[],
  wordAt: (token: number) => string,
  declared: DeclaredNames,
): PhraseMatch[] {
  const firsts = firstNames(declared);
  const runEndingAt = new Map(runs.map((run) => [run.end, run]));
  return matches.filter((match, place) => {
    const run = runEndingAt.get(match.end);
    if (declared.names[match.group]?.kind !== 'person' || !run || run.first >= match.first) return true;
    const before = matches[place - 1];
    if (before && before.end > run.first) return true;
    const first = wordAt(run.first);
    const own = firsts.get(`${match.group} ${wordAt(match.end - 1)}`);
    return !own || isNoFirstName(first) || own.some((other) => isAlike(first, other));
  });
}

/** By actor and last word, the first words of an actor's names of several words. */
function firstNames({ own }: DeclaredNames): Map<string, string[]> {
  const firsts = new Map<string, string[]>();
  for (const [form, name] of own) {
    const words = form.split(' ');
    if (words.length < 2) continue;
    const key = `${name} ${words.at(-1) ?? ''}`;
    firsts.set(key, [...(firsts.get(key) ?? []), words[0] ?? '']);
  }
  return firsts;
}

/** Whether two first names may be one: an initial, a short form (`Tony` of `Antony`), another spelling. */
const isAlike = (a: string, b: string) => a.startsWith(b.slice(0, 1)) || a.includes(b) || b.includes(a);

/** `Pilot Lee`, at the start of a sentence. */
const isNoFirstName = (word: string) =>
  personNouns.has(word) ||
  institutionNouns.has(word) ||
  groupNouns.has(word) ||
  placeNouns.has(word) ||
  isCountryPart(word);
