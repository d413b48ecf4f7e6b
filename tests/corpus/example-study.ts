import { english } from '../../analysis/language/english/english.ts';
import { type Article, tokenFlag } from '../../analysis/corpus/article.ts';
import { measuredKinds, type SegmentKind } from '../../analysis/lines/segment.ts';
import { buildCorpus } from '../../analysis/corpus/build-corpus.ts';
import type { Corpus } from '../../analysis/corpus/corpus.ts';
import { readArticle } from '../../analysis/corpus/read-article.ts';
import { scan, type Scan } from '../../analysis/corpus/scan.ts';
import { segment } from '../../analysis/corpus/segments/segment.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';

/** An article as a test writes it: its text, and what else matters there. */
export type Example = Partial<SourceArticle> & { text: string };

/** An article as it would be given. */
export const sourceArticle = (example: Example): SourceArticle => ({
  ...{ id: 'a', file: `${example.id ?? 'a'}.txt`, copy: `${example.id ?? 'a'}.txt`, sha256: '', bodyStart: 0 },
  ...{ outlet: 'x', outletBasis: 'declared', event: '', published: '', flags: [] },
  ...example,
});

/** A study of invented articles, which declares what a test says and no more. */
export function exampleStudy(examples: readonly Example[], declared: Partial<Study> = {}): Study {
  const articles = examples.map((example, index) => sourceArticle({ id: String.fromCharCode(97 + index), ...example }));
  const ids = [...new Set(articles.map(({ outlet }) => outlet))].sort();
  return {
    ...{
      id: 'example',
      title: 'Example',
      question: '',
      sides: new Map(),
      actors: [],
      topics: [],
      referents: [],
      words: { judging: [], cues: [] },
    },
    ...{ outlets: new Map(ids.map((id) => [id, { id, name: id }])), articles, refused: [] },
    ...declared,
  };
}

/** The corpus of a study of invented articles. */
export function exampleCorpus(examples: readonly Example[], declared: Partial<Study> = {}): Corpus {
  const study = exampleStudy(examples, declared);
  return buildCorpus(study, study.articles.map(readArticle));
}

/** The text work of one invented article. */
export const exampleArticle = (text: string, rest: Partial<SourceArticle> = {}): Article =>
  readArticle(sourceArticle({ text, ...rest }));

/** A text scanned as one paragraph. */
export const scanParagraph = (text: string): Scan =>
  scan(text, [{ kind: 'paragraph', start: 0, end: text.length }], english);

/** The terms of a text, in order. */
export function termsOf(text: string): string[] {
  const { tokens, vocabulary } = scanParagraph(text);
  return Array.from(tokens.term, (id) => vocabulary[id] ?? '');
}

/** The sentences of a paragraph, as written. */
export function sentencesOf(text: string): string[] {
  const { start, end } = scanParagraph(text).sentences;
  return Array.from(start, (from, index) => text.slice(from, end[index]));
}

/** The segments of a page, each with its kind and its words. */
export const segmentsOf = (text: string): [SegmentKind, string][] =>
  segment(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** What an article quotes as speech, holds at a distance or names as a work, each as `role: words`. */
export const quotesOf = (text: string): string[] =>
  exampleArticle(text).quotes.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

/** The words of an article that are quoted voice, as written. */
export function quotedWords({ text, tokens }: Article): string[] {
  const words = Array.from(tokens.start, (start, token) => text.slice(start, tokens.end[token]));
  return words.filter((_, token) => ((tokens.flags[token] ?? 0) & tokenFlag.quoted) !== 0);
}

/** The kinds that are measured, and those that are not, in a page. */
export const measuredText = (text: string): string[] =>
  segmentsOf(text).flatMap(([kind, words]) => (measuredKinds.has(kind) ? [words] : []));
