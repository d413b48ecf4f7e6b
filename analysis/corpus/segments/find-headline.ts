import { countWords } from './line-shape.ts';
import type { Line } from './lines.ts';

/** Of a candidate's words, the share that the article's own text must use before the line counts as its headline. */
const leastShare = 0.3;

/**
 * The headline among the unlabelled lines above an article's first paragraph: one that a breadcrumb or the page repeats,
 * else the first of at least five words, else of three, whose words the article's text takes up. Section names and
 * slogans, which it does not, are passed over.
 *
 * @param candidates lines above the first paragraph, in order
 * @param others the other lines of the head, where a title is often printed again
 * @param body the article's running text
 */
export function findHeadline(candidates: readonly Line[], others: readonly string[], body: string): Line | undefined {
  const words = new Set(contentWords(body));
  const shares = candidates.map((line) => shareIn(line.text, words));
  const fits = (least: number) =>
    candidates.findIndex((line, index) => countWords(line.text) >= least && (shares[index] ?? 0) >= leastShare);
  const repeated = candidates.findIndex(
    (line) => countWords(line.text) >= 3 && others.some((other) => other !== line.text && other.includes(line.text)),
  );
  const chosen = [repeated, fits(5), fits(3)].find((index) => index >= 0);
  return chosen === undefined ? undefined : candidates[chosen];
}

const contentWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.]+/gu) ?? [];

function shareIn(line: string, words: ReadonlySet<string>): number {
  const own = contentWords(line);
  return own.filter((word) => words.has(word)).length / Math.max(own.length, 1);
}
