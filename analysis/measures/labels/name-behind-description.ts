import type { Corpus } from '../../corpus/corpus.ts';
import { singularOf } from '../../language/english/singular.ts';
import { officeWords, personTitles } from '../../language/english/name-parts.ts';
import { personNouns } from '../../language/english/noun-kinds.ts';
import type { Mention } from './mention.ts';

/**
 * Cuts a phrase that describes a person and then names it (`the longtime harbor pilot Ann Lee`) into its two labels,
 * because outlets that share the name may differ in the description. A mere title stays with its name (`Prime Minister
 * Ann Lee`). People who code labels cut there as often as not (NewsWCL50, Hamborg 2019).
 *
 * @returns description and name; `undefined` where there is nothing to cut
 */
export function nameBehindDescription(
  { articles, vocabulary }: Corpus,
  mention: Mention,
): readonly [Mention, Mention] | undefined {
  const { core, head, name, titles, modifiers } = mention;
  const start = head + 1 - name.length;
  if (name.length === 0 || titles.length === 0 || start - core < 2) return undefined;
  const terms = articles[mention.article]?.terms;
  const wordAt = (token: number) => vocabulary[terms?.[token] ?? -1] ?? '';
  // `Secretary of State` is a secretary.
  const lemma = singularOf(wordAt(wordAt(start - 2) === 'of' ? start - 3 : start - 1));
  if (!personNouns.has(lemma) || isTitle(core)) return undefined;
  return [
    { ...mention, head: start - 1, ofEnd: start, end: start, name: [], lemma, modifiers: modifiers.slice(0, -1) },
    { ...mention, first: start, core: start, modifiers: [] },
  ];

  /** Whether every word before the name belongs to titles of office. */
  function isTitle(from: number): boolean {
    for (let token = from; token < start; token += 1) {
      const word = wordAt(token);
      if (!personTitles.has(word) && !officeWords.has(word)) return false;
    }
    return true;
  }
}
