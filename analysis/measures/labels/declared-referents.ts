import { termIds } from '../../corpus/build-corpus.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { singularOf } from '../../language/english/singular.ts';
import { phraseMatcher } from '../../corpus/phrases.ts';
import { eventNouns } from '../../language/english/noun-kinds.ts';
import type { Referent } from '../../study/study.ts';
import { type FoundReferents, isPrinciple } from './found-referents.ts';
import type { Mention } from './mentions.ts';

/** Whether a key is that of something in `study.yaml`. */
export const isDeclaredKey = (key: string) => key.startsWith('referent:') || key.startsWith('actor:');

/** Of a found referent's mentions, the share that a declared one must hold to be the same. */
const sameShare = 0.5;

/**
 * Puts what the analyst declared in the place of what was found: a referent by its head nouns, an actor by an alias that
 * ends the phrase, and descriptions that were found to mean a declared actor.
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
  const actorOf = actorMatcher(corpus);
  const declared = mentions.map((mention) => referentOf(mention, heads) ?? actorOf(mention) ?? '');
  const same = sameAs(declared, found.keys);
  const known = (key: string) => same.get(key) ?? key;
  return {
    keys: found.keys.map((key, at) => (isDeclaredKey(declared[at] ?? '') ? (declared[at] ?? key) : known(key))),
    second: new Map([...found.second].map(([at, key]) => [at, known(key)])),
  };
}

/** By the head noun, or by the noun before it where that only makes an affair of the thing: `the drone episode`. */
function referentOf({ name, lemma, modifiers }: Mention, heads: ReadonlyMap<string, string>): string | undefined {
  const own = heads.get(name.join(' ')) ?? heads.get(lemma);
  if (own !== undefined) return own;
  return name.length === 0 && eventNouns.has(lemma) ? heads.get(modifiers.at(-1) ?? '') : undefined;
}

function actorMatcher(corpus: Corpus): (mention: Mention) => string | undefined {
  const actors = corpus.actors.filter(({ basis }) => basis === 'declared');
  const match = phraseMatcher(
    actors.map(({ aliases }) => aliases),
    termIds(corpus),
  );
  const groupAt = corpus.articles.map(({ terms, tokens }) => {
    const matches = actors.length === 0 ? [] : match(terms, tokens.flags, tokens.sentence);
    return new Map(matches.map(({ group, end }) => [end - 1, group]));
  });
  return (mention) => {
    const actor = actors[groupAt[mention.article]?.get(mention.head) ?? -1];
    return actor && !isPrinciple(mention) ? `actor:${actor.name}` : undefined;
  };
}

/** The declared key that holds most mentions of a found person or country. */
function sameAs(declared: readonly string[], found: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  found.forEach((key, at) => {
    if (!key.startsWith('name:') && !key.startsWith('country:')) return;
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own);
    own.set(declared[at] ?? '', (own.get(declared[at] ?? '') ?? 0) + 1);
  });
  const same = new Map<string, string>();
  for (const [key, own] of counts) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [name, count] of own) if (name.startsWith('actor:') && count >= sameShare * total) same.set(key, name);
  }
  return same;
}
