import type { Article } from './article.ts';
import { tokenFlag } from './article.ts';

/**
 * For each term of a vocabulary the one that stands for all its spellings: the commonest in these articles, and of equals
 * the usual one. A word with a capital may be a name (`Labour`), and keeps its own.
 *
 * @param spellings usual spelling by the other one
 * @returns `undefined` where no word is spelled in two ways
 */
export function commonSpellings(
  vocabulary: readonly string[],
  termsOf: readonly Uint32Array[],
  spellings: ReadonlyMap<string, string>,
): Uint32Array | undefined {
  const others = vocabulary.flatMap((term, id) => (spellings.has(term) ? [id] : []));
  if (others.length === 0) return undefined;
  const usuals = new Set(others.map((id) => spellings.get(vocabulary[id] ?? '') ?? ''));
  const ids = new Map(vocabulary.flatMap((term, id) => (usuals.has(term) ? [[term, id] as const] : [])));
  const pairs = others.flatMap((other) => {
    const usual = ids.get(spellings.get(vocabulary[other] ?? '') ?? '');
    return usual === undefined ? [] : [{ other, usual }];
  });
  if (pairs.length === 0) return undefined;
  const uses = new Uint32Array(vocabulary.length);
  for (const terms of termsOf) for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
  const common = Uint32Array.from(vocabulary.keys());
  for (const { other, usual } of pairs) {
    const isOther = (uses[other] ?? 0) > (uses[usual] ?? 0);
    common[isOther ? usual : other] = isOther ? other : usual;
  }
  return common;
}

/** The terms of an article with the commonest spelling of each; words with a capital stay. */
export function inCommonSpelling(
  { tokens: { flags } }: Article,
  terms: Uint32Array,
  common: Uint32Array | undefined,
): Uint32Array {
  if (!common) return terms;
  return terms.map((term, token) => ((flags[token] ?? 0) & tokenFlag.capitalised ? term : (common[term] ?? term)));
}
