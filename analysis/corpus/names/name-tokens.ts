import { functionWords } from '../../language/english/function-words.ts';
import { tiedParticles } from '../../language/english/name-particles.ts';
import { type Article, tokenFlag } from '../article.ts';

/** How often each term stands inside a sentence with and without a capital: what tells names from other words. */
export interface CapitalCounts {
  capitalised: Uint32Array;
  lowerCase: Uint32Array;
}

const saysNothing = tokenFlag.sentenceStart | tokenFlag.titleCase | tokenFlag.number;

/**
 * Counts capitals inside sentences, where only names have them.
 *
 * @param termsOf the corpus-wide term ids of each article's tokens
 */
export function capitalCounts(
  articles: readonly Article[],
  termsOf: readonly Uint32Array[],
  size: number,
): CapitalCounts {
  const evidence = { capitalised: new Uint32Array(size), lowerCase: new Uint32Array(size) };
  articles.forEach(({ tokens }, index) => {
    const terms = termsOf[index] ?? new Uint32Array();
    for (let token = 0; token < terms.length; token += 1) {
      const flags = tokens.flags[token] ?? 0;
      if (flags & saysNothing) continue;
      const column = flags & tokenFlag.capitalised ? evidence.capitalised : evidence.lowerCase;
      const term = terms[token] ?? 0;
      column[term] = (column[term] ?? 0) + 1;
    }
  });
  return evidence;
}

/**
 * Which tokens of an article are proper names: capitalised inside a sentence, or at its start where the corpus writes
 * the word with a capital elsewhere, too. Words shouted in capitals are no names.
 */
export function nameTokens(
  article: Article,
  terms: Uint32Array,
  evidence: CapitalCounts,
  vocabulary: readonly string[],
) {
  const { flags, start } = article.tokens;
  const names = new Uint8Array(terms.length);
  for (let token = terms.length - 1; token >= 0; token -= 1) {
    const flag = flags[token] ?? 0;
    const word = vocabulary[terms[token] ?? 0] ?? '';
    if (!(flag & tokenFlag.capitalised)) {
      names[token] = isTied(word, article.text, start[token] ?? 0) ? 1 : 0;
      continue;
    }
    if (functionWords.has(word)) continue;
    const capitalised = evidence.capitalised[terms[token] ?? 0] ?? 0;
    const lowerCase = evidence.lowerCase[terms[token] ?? 0] ?? 0;
    const isUsual = capitalised > 0 && capitalised >= lowerCase;
    if (flag & saysNothing) {
      const isBeforeName = names[token + 1] === 1 && !((flags[token + 1] ?? 0) & tokenFlag.afterPunctuation);
      names[token] = isUsual || (capitalised + lowerCase === 0 && isBeforeName) ? 1 : 0;
    } else names[token] = isUsual || !(flag & tokenFlag.upperCase) ? 1 : 0;
  }
  return names;
}

/** Whether a small particle in lower case is tied to a capital: `al-Assad`. */
function isTied(word: string, text: string, start: number): boolean {
  const joint = word.search(/['’-]/);
  if (joint < 1 || !tiedParticles.has(word.slice(0, joint))) return false;
  return /\p{Lu}/u.test(text[start + joint + 1] ?? '');
}
