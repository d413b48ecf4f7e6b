import path from 'node:path';
import { measuredKinds, type SegmentKind } from '../../analysis/lines/segment.ts';
import { segment } from '../../analysis/corpus/segments/segment.ts';
import { type ExtractedPage, extractPage } from '../../analysis/study/html/extract-page.ts';
import { pageBlocks } from '../../analysis/study/html/page-blocks.ts';
import { parsePage } from '../../analysis/study/html/parse-page.ts';
import { readableText } from '../../analysis/study/html/readable-text.ts';
import { labelledRows, readLabelled } from './labelled-rows.ts';
import { shingleOverlap } from './shingle-overlap.ts';

/** How well one way of getting an article's text out of a page does: means over the pages, and F1 of the two means. */
export interface ExtractionScore {
  method: 'Parallax' | 'Readability alone' | 'page as plain text, measured segments' | 'page as plain text, all of it';
  pages: number;
  precision: number;
  recall: number;
  f1: number;
  /** For the page and not for loading code; differs from run to run. */
  millisecondsPerPage: number;
}

/** What the set counts as an article's body beside its paragraphs: it has crossheads and quoted posts, but no headline. */
const bodyKinds: ReadonlySet<SegmentKind> = new Set(['paragraph', 'crosshead', 'embed']);

const methods: readonly [ExtractionScore['method'], (html: string, url: string) => string][] = [
  ['Parallax', (html, url) => bodyOf(extractPage(html, { url }))],
  ['Readability alone', (html) => readableText(parsePage(html))],
  ['page as plain text, measured segments', (html) => measuredText(plainText(html))],
  ['page as plain text, all of it', (html) => plainText(html)],
];

/**
 * Scores the ways of getting article text out of web pages on labelled pages.
 *
 * @param folder holds `cases.jsonl` (`url`, `text`, and `html`: a page's file, from the folder)
 * @throws {ExpectedError} where a file is missing or a row is not as expected
 */
export async function evaluateExtraction(folder: string): Promise<ExtractionScore[]> {
  const cases = await labelledRows(path.join(folder, 'cases.jsonl'), ['html', 'text', 'url']);
  const pages: { html: string; text: string; url: string }[] = [];
  for (const { html, text, url } of cases) pages.push({ html: await readLabelled(path.join(folder, html)), text, url });
  return methods.map(([method, extract]) => {
    const started = performance.now();
    const found = pages.map(({ html, url }) => extract(html, url));
    const millisecondsPerPage = (performance.now() - started) / pages.length;
    const overlaps = found.map((text, index) => shingleOverlap(text, pages[index]?.text ?? ''));
    const precision = mean(overlaps.map((overlap) => overlap.precision));
    const recall = mean(overlaps.map((overlap) => overlap.recall));
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { method, pages: pages.length, precision, recall, f1, millisecondsPerPage };
  });
}

function bodyOf({ text, spans }: ExtractedPage): string {
  let body = '';
  let at = 0;
  for (const { kind, start, end } of spans) {
    body += text.slice(at, bodyKinds.has(kind) ? end : start);
    at = end;
  }
  return body + text.slice(at);
}

/** What copying the whole page gives: everything that is to be seen, a line for each block. */
const plainText = (html: string) =>
  pageBlocks(parsePage(html))
    .blocks.map(({ text }) => text)
    .join('\n');

const measuredText = (text: string) =>
  segment(text)
    .filter(({ kind }) => measuredKinds.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
