import { readFile } from 'node:fs/promises';

import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Span } from './quotation-spans.ts';

/** A quotation that somebody labelled. */
export interface GoldQuotation {
  article: string;
  /** The speaker as written, empty where the text names none. */
  source: string;
  label: string;
  spans: Span[];
}

/** An article that quotations point into; `title` is empty where nobody gives it. */
export interface GoldArticle {
  id: string;
  title: string;
  text: string;
}

/**
 * The labelled quotations of a JSONL file.
 *
 * @throws {ExpectedError} where it cannot be read or a row is not as expected
 */
export const goldQuotations = async (file: string): Promise<GoldQuotation[]> =>
  (await rowsOf(file)).map(({ row, place }) => {
    const { article, source, label, content_spans: spans } = row;
    if (typeof article !== 'string' || typeof label !== 'string' || !Array.isArray(spans))
      throw new ExpectedError([
        `${place}: expected \`article\`, \`label\` and \`content_spans\`, got ${Object.keys(row).join(', ')}`,
      ]);
    return { article, label, source: typeof source === 'string' ? source : '', spans: spans as Span[] };
  });

/**
 * The articles that quotations point into.
 *
 * @throws {ExpectedError} where the file cannot be read or a row is not as expected
 */
export const goldArticles = async (file: string): Promise<GoldArticle[]> =>
  (await rowsOf(file)).map(({ row: { id, text, title }, place }) => {
    if (typeof id !== 'string' || typeof text !== 'string')
      throw new ExpectedError([`${place}: expected \`id\` and \`text\`, got something else`]);
    return { id, text, title: typeof title === 'string' ? title : '' };
  });

async function rowsOf(file: string): Promise<{ row: Record<string, unknown>; place: string }[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new ExpectedError([
      `${file}: expected a readable file, got ${(error as NodeJS.ErrnoException).code ?? 'an error'}`,
    ]);
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}:${index + 1}`;
    try {
      return [{ row: JSON.parse(line) as Record<string, unknown>, place }];
    } catch {
      throw new ExpectedError([`${place}: expected a JSON object, got ${line.slice(0, 60)}`]);
    }
  });
}
