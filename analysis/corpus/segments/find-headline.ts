import { functionWords } from '../../language/english/function-words.ts';
import { countWords } from '../../lines/line-shape.ts';
import type { Line } from '../../lines/lines.ts';

/** Of a candidate's words, the share that the article's own text must use before the line counts as its headline. */
const leastShare = 0.3;

/** Of a very long article so many characters are enough to know its words. */
const enoughText = 100_000;

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
  const words = new Set(contentWords(body.slice(0, enoughText)));
  const shares = candidates.map((line) => shareIn(line.text, words));
  const fits = (line: Line, index: number, least: number) =>
    countWords(line.text) >= least && (shares[index] ?? 0) >= leastShare;
  const fitsLong = candidates.findIndex((line, index) => fits(line, index, 5));
  const fitsShort = candidates.findIndex((line, index) => fits(line, index, 3) && sharesContent(line.text, words));
  const repeated = candidates.findIndex(
    (line) => countWords(line.text) >= 3 && others.some((other) => other !== line.text && other.includes(line.text)),
  );
  const chosen = [repeated, fitsLong, fitsShort].find((index) => index >= 0);
  return chosen === undefined ? undefined : candidates[chosen];
}

const contentWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.]+/gu) ?? [];

/** `The` alone makes no headline of a site's short name. */
const sharesContent = (line: string, words: ReadonlySet<string>) =>
  contentWords(line).some((word) => words.has(word) && !functionWords.has(word));

function shareIn(line: string, words: ReadonlySet<string>): number {
  const own = contentWords(line);
  return own.filter((word) => words.has(word)).length / Math.max(own.length, 1);
}
