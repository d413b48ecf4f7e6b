import { tokenFlag } from '../../corpus/article.ts';
import type { CorpusArticle } from '../../corpus/corpus.ts';
import { attributingVerbs, epistemicLeads, hedgeWords, namingVerbs } from '../../lexicons/hedges.ts';
import type { Hedge } from '../tables.ts';
import type { Mention } from './mentions.ts';

/** How a text keeps its distance from a naming, and where the naming begins with the words that do so. */
export interface HedgedSpan {
  hedge: Hedge;
  first: number;
}

/** So many words may stand between `what` and the phrase: `what both sides have called …`. */
const longestLead = 7;
/** So many words may the name have that somebody is said to call something. */
const longestObject = 4;
const copulas = new Set(['was', 'were', 'is', 'are', 'as', 'be', 'a', 'an', 'to', 'of', 'being']);

/**
 * The hedge of a naming: a word inside it or right before it (`an alleged spy drone`, `allegedly a drone`), a phrase
 * that lays it on somebody (`what it said was a drone`), or scare quotes round its head or a modifier.
 */
export function hedgeOf(article: CorpusArticle, vocabulary: readonly string[], mention: Mention): HedgedSpan {
  const wordAt = (token: number) => vocabulary[article.terms[token] ?? -1] ?? '';
  const { first, head } = mention;
  for (let token = first; token <= head; token += 1) {
    const kind = hedgeWords.get(wordAt(token));
    if (kind && (token < head || mention.name.length === 0)) return { hedge: kind, first };
  }
  const sentence = article.tokens.sentence[first];
  const inSentence = (token: number) => token >= 0 && article.tokens.sentence[token] === sentence;
  const before = inSentence(first - 1) ? wordAt(first - 1) : '';
  // `Claimed` and `accused` before a phrase are verbs, and `possibly Ann Lee` doubts that it was she.
  const direct = before.endsWith('ed') || mention.name.length > 0 ? undefined : hedgeWords.get(before);
  if (direct) return { hedge: direct, first: first - 1 };
  let lead = first - 1;
  while (inSentence(lead) && copulas.has(wordAt(lead)) && first - lead < 4) lead -= 1;
  if (inSentence(lead) && epistemicLeads.has(wordAt(lead)) && lead < first - 1) return { hedge: 'epistemic', first };
  if (inSentence(lead) && wordAt(lead + 1) !== 'of' && attributingVerbs.has(wordAt(lead))) {
    const what = whatBefore(lead, inSentence, wordAt);
    if (what >= 0) return { hedge: 'attributed', first: what };
    if (wordAt(first - 1) === 'as') return { hedge: 'attributed', first };
  }
  if (isPredicate(article, mention, wordAt, inSentence)) return { hedge: 'attributed', first };
  return { hedge: isScareQuoted(article, mention) ? 'scare-quoted' : 'none', first };
}

/** Where the `what` stands that an attributing verb belongs to; −1 where there is none. */
function whatBefore(verb: number, inSentence: (token: number) => boolean, wordAt: (token: number) => string): number {
  for (let token = verb - 1; inSentence(token) && verb - token < longestLead; token -= 1)
    if (wordAt(token) === 'what') return token;
  return -1;
}

/** Whether somebody is said to call a name so: `the mayor considers Springfield a ruin`. */
function isPredicate(
  { names }: CorpusArticle,
  { first, determiner }: Mention,
  wordAt: (token: number) => string,
  inSentence: (token: number) => boolean,
): boolean {
  if (determiner !== 'a' && determiner !== 'an' && determiner !== 'the') return false;
  let verb = first - 1;
  while (inSentence(verb) && first - verb <= longestObject && names[verb] === 1) verb -= 1;
  return verb < first - 1 && inSentence(verb) && namingVerbs.has(wordAt(verb));
}

function isScareQuoted({ tokens }: CorpusArticle, { core, head }: Mention): boolean {
  for (let token = core; token <= head; token += 1) if ((tokens.flags[token] ?? 0) & tokenFlag.marked) return true;
  return false;
}
