import { random } from '../../statistics/random.ts';
import type { Voice } from '../voice.ts';
import type { ScoredArticle } from './score-article.ts';
import { sentenceReader, type WordVoice } from './sentence-words.ts';
import { type ToneUnits, unitsOf, wordVoicesOf } from './tone-units.ts';
import { vaderWords } from './vader-words.ts';

type Unit = ReturnType<typeof vaderWords>;

/**
 * The VADER scores of one outlet, by voice, a unit a sentence.
 *
 * VADER is forty times slower than AFINN. With `sampleSize`, it scores that many sentences of each voice, the first
 * that have
 * words in it in one seeded shuffle of the outlet's sentences; without, all of them.
 *
 * @example
 * vaderUnits(articles, { seed: 'gazette' })('outlet').score; // => Float64Array [1.9, 0, …]
 */
export function vaderUnits(
  articles: readonly ScoredArticle[],
  { seed, sampleSize = Infinity }: { seed: string; sampleSize?: number },
): (voice: Voice) => ToneUnits {
  const sentences = articles.flatMap((scored) => {
    const reader = sentenceReader(scored.article);
    return scored.sentences.map((sentence, row) => ({
      has: (voice: WordVoice) => (scored.voices[voice].words[row] ?? 0) > 0,
      score: remembered((voice) => {
        const { words, tokens } = reader.read(sentence);
        return vaderWords(words.filter((_, place) => reader.voiceOf(tokens[place] ?? -1) === voice));
      }),
    }));
  });
  const order = sampleSize < sentences.length ? shuffled(sentences, seed) : sentences;
  return (voice) => {
    const voices = wordVoicesOf(voice);
    const picked = order.filter(({ has }) => voices.some(has)).slice(0, sampleSize);
    return unitsOf(picked.map(({ has, score }) => voices.filter(has).map(score).reduce(sum)));
  };
}

const sum = (left: Unit, right: Unit): Unit => ({
  words: left.words + right.words,
  matched: left.matched + right.matched,
  score: left.score + right.score,
});

/** A sentence of both voices is asked for twice: by itself and for `all`. */
function remembered(score: (voice: WordVoice) => Unit): (voice: WordVoice) => Unit {
  const known = new Map<WordVoice, Unit>();
  return (voice) => {
    const unit = known.get(voice) ?? score(voice);
    known.set(voice, unit);
    return unit;
  };
}

/** In an order that the seed alone decides. */
function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const draw = random(seed);
  const keyed = items.map((item) => ({ item, key: draw() }));
  return keyed.sort((left, right) => left.key - right.key).map(({ item }) => item);
}
