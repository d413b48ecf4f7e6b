import { prepositions } from '../../language/english/closed-words.ts';
import { functionWords } from '../../language/english/function-words.ts';
import { isVerbOnly } from '../../language/english/lexicon.ts';
import { alsoNames, calendarNames, personTitles } from '../../language/english/name-parts.ts';
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
  const wordAt = (token: number) => vocabulary[terms[token] ?? -1] ?? '';
  const somebody = namesAmongGrammar(article, wordAt);
  for (let token = terms.length - 1; token >= 0; token -= 1) {
    const flag = flags[token] ?? 0;
    const word = vocabulary[terms[token] ?? 0] ?? '';
    if (!(flag & tokenFlag.capitalised)) {
      names[token] = isTied(word, article.text, start[token] ?? 0) ? 1 : 0;
      continue;
    }
    // `Despite Lee’s vote`: at the start of a sentence a preposition has a capital.
    if (flag & saysNothing && prepositions.has(word)) continue;
    if (functionWords.has(word)) {
      names[token] = somebody.has(word) && mayBeSomebody(article, wordAt, token) ? 1 : 0;
      continue;
    }
    const capitalised = evidence.capitalised[terms[token] ?? 0] ?? 0;
    const lowerCase = evidence.lowerCase[terms[token] ?? 0] ?? 0;
    const isUsual = capitalised > 0 && capitalised >= lowerCase;
    if (flag & saysNothing) {
      const isBeforeName = names[token + 1] === 1 && !((flags[token + 1] ?? 0) & tokenFlag.afterPunctuation);
      // `Lee Declares`, `Blaming Lee`: a verb that the corpus has nowhere else.
      const isUnseenName = capitalised + lowerCase === 0 && isBeforeName && !isVerbOnly(word);
      names[token] = isUsual || isUnseenName ? 1 : 0;
    } else names[token] = isUsual || !(flag & tokenFlag.upperCase) ? 1 : 0;
  }
  return names;
}

/** Words of grammar that an article uses as somebody's name: one with a capital stands right before or behind another. */
function namesAmongGrammar(article: Article, wordAt: (token: number) => string): ReadonlySet<string> {
  const { flags } = article.tokens;
  const found = new Set<string>();
  for (let token = 0; token < flags.length; token += 1) {
    const word = wordAt(token);
    if (!alsoNames.has(word) || !isCapital(token) || !mayBeSomebody(article, wordAt, token)) continue;
    if (isNeighbour(token - 1, token) || (!calendarNames.has(word) && isNeighbour(token + 1, token + 1)))
      found.add(word);
  }
  return found;

  function isCapital(token: number): boolean {
    const flag = flags[token] ?? 0;
    return (flag & tokenFlag.capitalised) !== 0 && (flag & (tokenFlag.titleCase | tokenFlag.upperCase)) === 0;
  }

  /** Whether a word with a capital that is none of grammar stands there, without punctuation between. */
  function isNeighbour(token: number, behind: number): boolean {
    const word = wordAt(token);
    const isJoined = ((flags[behind] ?? 0) & tokenFlag.afterPunctuation) === 0 || personTitles.has(word);
    return isCapital(token) && isJoined && !functionWords.has(word) && !calendarNames.has(word);
  }
}

/** Not `May 9` nor `in May`, and not `Will you`. */
function mayBeSomebody({ tokens }: Article, wordAt: (token: number) => string, token: number): boolean {
  const [flag, next] = [tokens.flags[token] ?? 0, tokens.flags[token + 1] ?? 0];
  if (!(flag & tokenFlag.capitalised) || (next & tokenFlag.number) !== 0) return false;
  const word = wordAt(token);
  if (calendarNames.has(word)) return !(flag & tokenFlag.titleCase) && !beforeMonths.has(wordAt(token - 1));
  return !(flag & tokenFlag.sentenceStart) || !functionWords.has(wordAt(token + 1));
}

/** What stands before a month and seldom before a person. */
const beforeMonths: ReadonlySet<string> = new Set('in early late mid since until last next this through'.split(' '));

/** Whether a small particle in lower case is tied to a capital: `al-Assad`. */
function isTied(word: string, text: string, start: number): boolean {
  const joint = word.search(/['’-]/);
  if (joint < 1 || !tiedParticles.has(word.slice(0, joint))) return false;
  return /\p{Lu}/u.test(text[start + joint + 1] ?? '');
}
