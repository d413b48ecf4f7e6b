import { personNouns } from '../../language/english/noun-kinds.ts';
import { personTitles } from '../../language/english/name-parts.ts';
import { notHe, notShe, sameTitle } from '../../language/english/title-forms.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { tokenFlag } from '../article.ts';
import type { Gender, NameMention } from './name.ts';

/** The common form of a title, `undefined` for a word that is none. */
export const titleOf = (word: string): string | undefined =>
  personTitles.has(word) ? (sameTitle.get(word) ?? word) : undefined;

type Place = Pick<NameMention, 'first' | 'end'>;
type Words = (token: number) => string;

/** The gender that a form of address right before a name, or in it, tells. */
export function titleGender({ tokens }: UnresolvedArticle, wordAt: Words, { first, end }: Place): Gender {
  for (let token = Math.max(0, first - 2); token < end; token += 1) {
    if (tokens.sentence[token] !== tokens.sentence[first]) continue;
    if (notHe.has(wordAt(token))) return 'she';
    if (notShe.has(wordAt(token))) return 'he';
  }
  return '';
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
]);

/** The gender of the outlet's first pronoun behind a name in its sentence; for the only name of a sentence. */
export function pronounGender({ tokens }: UnresolvedArticle, wordAt: Words, { end }: Place): Gender {
  const sentence = tokens.sentence[end - 1];
  for (let token = end; tokens.sentence[token] === sentence; token += 1) {
    if ((tokens.flags[token] ?? 0) & tokenFlag.quoted) continue;
    const gender = pronouns.get(wordAt(token));
    if (gender !== undefined) return gender;
  }
  return '';
}

/** Words of an apposition in which its noun is looked for. */
const longestRole = 5;
const mostYears = 120;

/**
 * Whether what stands beside a name is said of people: `, 42,`, `, who`, `, a former pilot`, or a noun for a person right before
 * it, with or without a comma.
 */
export function hasRole(article: UnresolvedArticle, wordAt: Words, { first, end }: Place): boolean {
  const { sentence, start, end: ends } = article.tokens;
  const isComma = (token: number) => article.text.slice(ends[token - 1], start[token]).trim() === ',';
  const isHere = (token: number) => sentence[token] === sentence[first];
  if (isHere(first - 1) && article.names[first - 1] !== 1 && personNouns.has(wordAt(first - 1))) {
    const between = article.text.slice(ends[first - 1], start[first]).trim();
    if (between === '' || between === ',') return true;
  }
  if (!isHere(end) || !isComma(end)) return false;
  const word = wordAt(end);
  if (word === 'who') return true;
  if (/^\d{1,3}$/.test(word)) return Number(word) <= mostYears && (isComma(end + 1) || !isHere(end + 1));
  for (let token = end; token < end + longestRole && isHere(token); token += 1) {
    if (token > end && isComma(token)) return false;
    if (article.names[token] !== 1 && personNouns.has(wordAt(token))) return true;
  }
  return false;
}

const reachBefore = 3;
const reachBehind = 6;

/** The titles in a name, in the words before it, or behind the comma that follows it. */
export function titlesAround(article: UnresolvedArticle, wordAt: Words, { first, end }: Place): string[] {
  const { sentence } = article.tokens;
  const titles: (string | undefined)[] = [];
  for (let token = first; token < end; token += 1) titles.push(titleOf(wordAt(token)));
  for (let token = first - 1; token >= first - reachBefore && sentence[token] === sentence[first]; token -= 1)
    titles.push(titleOf(wordAt(token)));
  if (article.text[article.tokens.end[end - 1] ?? 0] === ',')
    for (let token = end; token < end + reachBehind && sentence[token] === sentence[first]; token += 1)
      titles.push(titleOf(wordAt(token)));
  return titles.filter((title) => title !== undefined);
}
