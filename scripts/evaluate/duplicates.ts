import { createHash } from 'node:crypto';
import path from 'node:path';

import { nearDuplicates } from '../../analysis/corpus/duplicates/near-duplicates.ts';
import { readArticle } from '../../analysis/corpus/read-article.ts';
import { labelledRows } from './labelled-rows.ts';

/** How well one way of finding near-duplicates does on labelled pairs. */
export interface DuplicatesScore {
  method: 'six-word shingles' | 'same text';
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
}

type LabelledArticle = Record<'id' | 'outlet' | 'text', string>;
type LabelledPair = Record<'a' | 'b' | 'label', string>;

/**
 * The scores of `nearDuplicates` on labelled pairs of articles, with "the same text" as the baseline. Articles are read
 * as the report reads them.
 *
 * @param folder holds `articles.jsonl` (`id`, `outlet`, `text`) and `pairs.jsonl` (`a`, `b`, `label`: `near-duplicate` or
 *   `different`)
 * @throws {ExpectedError} where a file is missing or a row is not as expected
 */
export async function evaluateDuplicates(folder: string): Promise<DuplicatesScore[]> {
  const articles = await labelledRows(path.join(folder, 'articles.jsonl'), ['id', 'outlet', 'text']);
  const pairs = await labelledRows(path.join(folder, 'pairs.jsonl'), ['a', 'b', 'label']);
  const found = new Set(nearDuplicates(articles.map(articleOf)).map(({ a, b }) => keyOf(a, b)));
  const digests = new Map(articles.map(({ id, text }) => [id, createHash('sha256').update(text).digest('hex')]));
  return [
    { method: 'six-word shingles', ...score(pairs, ({ a, b }) => found.has(keyOf(a, b))) },
    { method: 'same text', ...score(pairs, ({ a, b }) => digests.has(a) && digests.get(a) === digests.get(b)) },
  ];
}

function score(pairs: readonly LabelledPair[], isFound: (pair: LabelledPair) => boolean) {
  const positive = pairs.filter(({ label }) => label === 'near-duplicate');
  const found = pairs.filter(isFound);
  const right = positive.filter(isFound).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = positive.length === 0 ? 0 : right / positive.length;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: pairs.length, precision, recall, f1 };
}

const articleOf = ({ id, outlet, text }: LabelledArticle) =>
  readArticle({
    id,
    file: id,
    copy: id,
    text,
    sha256: '',
    bodyStart: 0,
    outlet,
    outletBasis: 'declared',
    event: '',
    published: '',
    flags: [],
  });

const keyOf = (a: string, b: string) => [a, b].sort().join('\n');
