/** A sentence's tone at its place, 0 the first word of the article and 1 its last. */
export interface ToneAt {
  position: number;
  score: number;
}

const steps = 40;

/**
 * The course of tone through a text: at 41 places the mean score of the sentences around it, weighted by a Gaussian kernel (Nadaraya
 * and Watson 1964) whose standard deviation is `bandwidth` of the text's length. Empty for fewer than two sentences.
 * @example smoothedTone([{ position: 0, score: 2 }, { position: 1, score: 2 }]).map(({ score }) => score) // => [2, 2, …]
 */
export function smoothedTone(sentences: readonly ToneAt[], { bandwidth = 0.1 } = {}): ToneAt[] {
  if (sentences.length < 2) return [];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const position = step / steps;
    let weights = 0;
    let sum = 0;
    for (const sentence of sentences) {
      const distance = (sentence.position - position) / bandwidth;
      // The least weight keeps a long gap between sentences from dividing by zero.
      const weight = Math.max(Math.exp((-distance * distance) / 2), Number.MIN_VALUE);
      weights += weight;
      sum += weight * sentence.score;
    }
    return { position, score: sum / weights };
  });
}
