import { tokenFlag } from '../../corpus/article.ts';
import { measuredKinds } from '../../lines/segment.ts';
import { boundary, masked, scoringForm } from './scoring-form.ts';
import type { ToneArticle } from './tone-corpus.ts';

/** One of the two voices that a word can have. */
export type WordVoice = 'outlet' | 'quoted';

/** Reads the sentences of one article in the form in which scorers take them. */
export interface SentenceReader {
  /** Sentences of measured segments, in order. */
  sentences: readonly number[];
  voiceOf: (token: number) => WordVoice;
  /**
   * The words of a sentence, with a `boundary` at punctuation and where the voice changes; `tokens` has the token of
   * each word, −1 for a boundary.
   */
  read: (sentence: number) => { words: string[]; tokens: number[] };
}

/**
 * Prepares the sentences of an article for scoring: vocabulary terms in their scoring form, names masked ("United
 * States"
 * is not praise).
 *
 * @example
 * sentenceReader(article).read(0).words; // => ['the', '@', 'agreed', '|', 'officials', 'said']
 */
export function sentenceReader(article: ToneArticle): SentenceReader {
  const { tokens, sentences, segments, names } = article;
  const forms = formsOf(article.vocabulary);
  const voiceOf = (token: number): WordVoice => ((tokens.flags[token] ?? 0) & tokenFlag.quoted ? 'quoted' : 'outlet');
  const measured = Array.from(sentences.segment.keys()).filter((sentence) => {
    const kind = segments[sentences.segment[sentence] ?? -1]?.kind;
    return kind !== undefined && measuredKinds.has(kind);
  });
  const read = (sentence: number) => {
    const first = sentences.firstToken[sentence] ?? 0;
    const end = sentences.firstToken[sentence + 1] ?? first;
    const words: string[] = [];
    const places: number[] = [];
    for (let token = first; token < end; token += 1) {
      const afterPunctuation = ((tokens.flags[token] ?? 0) & tokenFlag.afterPunctuation) !== 0;
      if (token > first && (afterPunctuation || voiceOf(token) !== voiceOf(token - 1))) {
        words.push(boundary);
        places.push(-1);
      }
      words.push(names[token] ? masked : (forms[tokens.term[token] ?? -1] ?? masked));
      places.push(token);
    }
    return { words, tokens: places };
  };
  return { sentences: measured, voiceOf, read };
}

/** By vocabulary: articles of a corpus may share one. */
const known = new WeakMap<readonly string[], readonly string[]>();

function formsOf(vocabulary: readonly string[]): readonly string[] {
  const made = known.get(vocabulary) ?? vocabulary.map(scoringForm);
  known.set(vocabulary, made);
  return made;
}
