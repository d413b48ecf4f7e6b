import type { Corpus } from '../../corpus/corpus.ts';
import { singularOf } from '../../language/english/singular.ts';
import { eventNouns } from '../../language/english/noun-kinds.ts';
import type { Referent } from '../../study/study.ts';
import type { FoundReferents } from './found-referents.ts';
import { isPrinciple } from './own-keys.ts';
import type { Mention } from './mention.ts';
import { countryKey } from './name-keys.ts';

/** Whether a key is that of something in `study.yaml`. */
export const isDeclaredKey = (key: string) => key.startsWith('referent:') || key.startsWith('actor:');

/**
 * Puts what the analyst declared in the place of what was found: a referent by its head nouns, an actor by a name or
 * alias that ends the phrase, and a country by what describes it.
 *
 * @param found the referents of each mention as the text shows them
 */
export function declaredReferents(
  corpus: Corpus,
  referents: readonly Referent[],
  mentions: readonly Mention[],
  found: Pick<FoundReferents, 'keys' | 'second'>,
): Pick<FoundReferents, 'keys' | 'second'> {
  const heads = new Map<string, string>();
  for (const { name, heads: own } of referents)
    for (const head of own) heads.set(singularOf(head.toLowerCase()), `referent:${name}`);
  const countries = new Map<string, string>();
  corpus.names.forEach(({ name, key, country }) => {
    if (country !== undefined && !heads.has(name.toLowerCase())) countries.set(countryKey(country), key);
  });
  const known = (key: string) => countries.get(key) ?? key;
  const actorOf = (mention: Mention) => {
    const isActor = corpus.actors[mention.named]?.basis === 'declared' && !isPrinciple(mention);
    return isActor ? corpus.names[mention.named]?.key : undefined;
  };
  return {
    keys: found.keys.map((key, at) => {
      const mention = mentions[at];
      return (mention && (referentOf(mention, heads) ?? actorOf(mention))) ?? known(key);
    }),
    second: new Map([...found.second].map(([at, key]) => [at, known(key)])),
  };
}

/** By the head noun, or by the noun before it where that only makes an affair of the thing: `the drone episode`. */
function referentOf({ name, lemma, modifiers }: Mention, heads: ReadonlyMap<string, string>): string | undefined {
  const own = heads.get(name.join(' ')) ?? heads.get(lemma);
  if (own !== undefined) return own;
  return name.length === 0 && eventNouns.has(lemma) ? heads.get(modifiers.at(-1) ?? '') : undefined;
}
