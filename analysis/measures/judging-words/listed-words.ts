import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import {
  evaluativeAgainst,
  evaluativeFor,
  evaluativeVerbs,
  heatedVerbs,
  heatedWords,
} from '../../language/english/evaluative-words.ts';
import { favourableWords, mildWords, sidedWords, undirectedWords } from '../../language/english/judging-words.ts';
import { tag } from '../../language/tagging/tag.ts';
import { clauseReader } from '../clause-reading.ts';
import { type Mention, mentionsIn } from '../quotations/people.ts';
import { type Reading, tagAt, wordAt } from '../quotations/reading.ts';
import { type Place, placeIn, written } from './place.ts';
import { isDenied, isPassive, nameIn, phraseAround, subjectBefore, subjectOfPredicate } from './target-of.ts';

const isEvaluative = (word: string) =>
  evaluativeAgainst.has(word) || evaluativeFor.has(word) || evaluativeVerbs.has(word);
const isHeated = (word: string) => heatedWords.has(word) || heatedVerbs.has(word);

/** Finds the words of the lists and of the study in an article, with whom the syntax tells that they are about. */
export function listedWordsOf(corpus: Corpus): (article: CorpusArticle) => Place[] {
  const read = clauseReader(corpus);
  return (article) => listedWords(corpus, article, () => read(article));
}

function listedWords(corpus: Corpus, article: CorpusArticle, read: () => Reading | undefined): Place[] {
  const judging = new Set(corpus.words.judging);
  const terms = article.quotes.filter(({ role }) => role === 'scare');
  const wordOf = (token: number) => corpus.vocabulary[article.terms[token] ?? -1] ?? '';
  const isListed = (word: string) => sidedWords.has(word) || judging.has(word) || isEvaluative(word) || isHeated(word);
  const found = Array.from(article.terms.keys()).filter((token) => {
    if (article.measured[token] !== 1 || article.names[token] === 1 || !isListed(wordOf(token))) return false;
    const at = article.tokens.start[token] ?? 0;
    // In marks it is told as a term in marks.
    return !terms.some(({ start, end }) => start <= at && at < end);
  });
  const reading = found.length === 0 ? undefined : read();
  if (!reading) return [];
  const mentions = mentionsIn(corpus, article);
  return found.flatMap((token): Place[] => {
    const word = wordOf(token);
    const isSided = sidedWords.has(word) || judging.has(word);
    if (!isSided && !isEvaluation(reading, token, word)) return [];
    const phrase = phraseAround(reading, token);
    const target = targetOf(reading, mentions, { token, word, phrase });
    const [start = 0, end = 0] = [article.tokens.start[token], article.tokens.end[token]];
    return [
      {
        ...placeIn(corpus, article, start),
        voice: isQuoted(article, token) ? 'quoted' : 'outlet',
        word,
        phrase: written(
          article,
          article.tokens.start[phrase.first] ?? start,
          article.tokens.end[phrase.end - 1] ?? end,
        ),
        kind: isSided ? sidedKind(word, judging) : isHeated(word) ? 'heated' : 'evaluative',
        direction: directionOf(word),
        target: target?.name ?? '',
        target_side: target?.side ?? '',
        ...{ start, end },
      },
    ];
  });
}

const sidedKind = (word: string, judging: ReadonlySet<string>) =>
  mildWords.has(word) && !judging.has(word) ? 'mild' : 'sided';

/** Behind a verb of heat these make it a plain one: `slammed into a wall`. */
const physical = new Set(['into', 'through', 'against', 'onto', 'shut']);

/** Whether a word of evaluation is one here: verbs as verbs, and nothing that is denied. */
function isEvaluation(reading: Reading, token: number, word: string): boolean {
  if (isDenied(reading, token)) return false;
  if (!evaluativeVerbs.has(word) && !heatedVerbs.has(word)) return true;
  if (heatedVerbs.has(word)) return isVerbal(reading, token) && !physical.has(wordAt(reading, token + 1));
  return isVerbal(reading, token) && !isPassive(reading, token);
}

function isVerbal(reading: Reading, token: number): boolean {
  const own = tagAt(reading, token);
  return own === tag.verb || own === tag.ing;
}

function targetOf(
  reading: Reading,
  mentions: readonly Mention[],
  { token, word, phrase }: { token: number; word: string; phrase: { first: number; end: number } },
): Mention | undefined {
  if (isHeated(word)) return undefined;
  if (evaluativeVerbs.has(word)) return subjectBefore(reading, mentions, token);
  return nameIn(reading, mentions, phrase, token) ?? subjectOfPredicate(reading, mentions, phrase);
}

function directionOf(word: string): Place['direction'] {
  if (evaluativeFor.has(word)) return 'for';
  if (evaluativeAgainst.has(word) || evaluativeVerbs.has(word)) return 'against';
  if (!sidedWords.has(word) || undirectedWords.has(word)) return 'none';
  return favourableWords.has(word) ? 'for' : 'against';
}
