import { scoreWords } from './score-words.ts';
import { sentenceReader, type WordVoice } from './sentence-words.ts';
import type { ToneArticle } from './tone-corpus.ts';
import { valenceOf } from './tone-lexicon.ts';

/** What one word added to the tone, summed over its occurrences. */
export interface WordTone {
  valence: number;
  count: number;
  contribution: number;
}

/** Tone of one voice, one number a measured sentence, and the words that made it. */
export interface VoiceTone {
  words: Float64Array;
  /** Words that added something. */
  matched: Float64Array;
  /** Summed valence. */
  score: Float64Array;
  tones: Map<string, WordTone>;
}

/** The tone of one article. It depends on that article alone. */
export interface ScoredArticle {
  article: ToneArticle;
  /** Index of each measured sentence. */
  sentences: readonly number[];
  voices: Record<WordVoice, VoiceTone>;
}

const emptyTone = (sentences: number): VoiceTone => ({
  words: new Float64Array(sentences),
  matched: new Float64Array(sentences),
  score: new Float64Array(sentences),
  tones: new Map(),
});

/**
 * Scores every measured sentence of an article with AFINN-165, apart for the outlet's own words and the quoted ones.
 *
 * @example
 * scoreArticle(article).voices.quoted.score; // => Float64Array [0, -3, …]
 */
export function scoreArticle(article: ToneArticle): ScoredArticle {
  const { sentences, voiceOf, read } = sentenceReader(article);
  const voices = { outlet: emptyTone(sentences.length), quoted: emptyTone(sentences.length) };
  sentences.forEach((sentence, row) => {
    const { words, tokens } = read(sentence);
    for (const token of tokens) if (token >= 0) add(voices[voiceOf(token)].words, row, 1);
    if (!words.some(valenceOf)) return;
    for (const { place, valence, counted } of scoreWords(words)) {
      if (counted === 0) continue;
      const voice = voices[voiceOf(tokens[place] ?? 0)];
      add(voice.matched, row, 1);
      add(voice.score, row, counted);
      addTone(voice.tones, words[place] ?? '', { valence, count: 1, contribution: counted });
    }
  });
  return { article, sentences, voices };
}

const add = (column: Float64Array, row: number, amount: number): void => {
  column[row] = (column[row] ?? 0) + amount;
};

/** Adds the occurrences of a word to those already there. */
export function addTone(tones: Map<string, WordTone>, word: string, { valence, count, contribution }: WordTone): void {
  const tone = tones.get(word);
  if (!tone) {
    tones.set(word, { valence, count, contribution });
    return;
  }
  tone.count += count;
  tone.contribution += contribution;
}
