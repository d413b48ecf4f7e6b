import { readFile } from 'node:fs/promises';

import { eventCorpora } from '../../analysis/corpus/event-corpora.ts';
import { readArticle } from '../../analysis/corpus/read-article.ts';
import { labelRows } from '../../analysis/measures/labels/labels.ts';
import { labelForm } from '../../analysis/measures/labels/label-form.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { simplePhrases } from './simple-phrases.ts';

/** How well the labels of one coded target were found: those of the referent of ours that fits it best. */
export interface TargetScore {
  event: string;
  target: string;
  labels: number;
  referent: string;
  precision: number;
  recall: number;
  f1: number;
}

/** Means over targets, for the program and for a baseline; `targets` are the program's. */
export interface LabelScores {
  rows: { method: string; targets: number; f1: number; recall: number }[];
  targets: TargetScore[];
}

interface ArticleLine {
  id: string;
  event: string;
  outlet: string;
  title?: string | null;
  text: string;
}

interface TargetLine {
  event: string;
  target: string;
  labels: Record<string, [string, number][]>;
}

/** Coded targets count from as many mentions and outlets. */
const leastMentions = 10;
const leastOutlets = 3;

/**
 * Scores found referents against labels that people coded (NewsWCL50, Hamborg 2019): distinct pairs of outlet and
 * label, the best of our referents by F1 for each coded target, means over targets. Articles are analysed event by
 * event and without any study.
 *
 * @param files `articles.jsonl` (id, event, outlet, title, text) and `labels_by_target.jsonl` (event, target, labels:
 *   outlet → [label, count]), in any order
 * @throws {ExpectedError} where one of the two is missing
 */
export async function evaluateLabels(files: readonly string[]): Promise<LabelScores> {
  const articles: ArticleLine[] = [];
  const targets: TargetLine[] = [];
  for (const file of files) {
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as Partial<ArticleLine & TargetLine>;
      if (row.labels) targets.push(row as TargetLine);
      else if (row.text !== undefined) articles.push(row as ArticleLine);
    }
  }
  if (articles.length === 0 || targets.length === 0)
    throw new ExpectedError([
      `evaluate labels: expected articles.jsonl and labels_by_target.jsonl, got ${files.join(', ') || 'no file'}`,
    ]);
  const ours: TargetScore[] = [];
  const baseline: TargetScore[] = [];
  for (const { corpus } of corporaOf(articles)) {
    const { event } = corpus;
    const found = pairsByReferent(labelRows(corpus));
    const simple = pairsByReferent(simplePhrases(corpus));
    for (const target of targets.filter((row) => row.event === event && isScored(row))) {
      ours.push(bestMatch(target, found));
      baseline.push(bestMatch(target, simple));
    }
  }
  return { rows: [means('last word of simple phrases', baseline), means('parallax', ours)], targets: ours };
}

function corporaOf(lines: readonly ArticleLine[]) {
  const articles = lines.map(sourceOf);
  const study: Study = {
    ...{
      id: '',
      title: '',
      question: '',
      sides: new Map(),
      actors: [],
      topics: [],
      referents: [],
      words: { judging: [], cues: [] },
      articles,
      refused: [],
    },
    outlets: new Map(lines.map(({ outlet }) => [outlet, { id: outlet, name: outlet }])),
  };
  return eventCorpora(study, articles.map(readArticle));
}

function sourceOf({ id, event, outlet, title, text }: ArticleLine): SourceArticle {
  const own = title && !text.startsWith(title) ? title : '';
  return {
    ...{ id, file: id, copy: id, sha256: '', outlet, outletBasis: 'declared', event, published: '', flags: [] },
    text: own === '' ? text : `${own}\n\n${text}`,
    bodyStart: own.length,
    ...(own !== '' && { title: { start: 0, end: own.length } }),
  };
}

const isScored = ({ labels }: TargetLine) =>
  Object.keys(labels).length >= leastOutlets &&
  Object.values(labels).reduce((sum, own) => sum + own.reduce((count, [, times]) => count + times, 0), 0) >=
    leastMentions;

/** One label by one outlet as a string. */
const pairOf = (outlet: string, form: string) => `${outlet}\t${form}`;

function pairsByReferent(rows: readonly { referent: string; outlet: string; form: string }[]) {
  const pairs = new Map<string, Set<string>>();
  for (const { referent, outlet, form } of rows) {
    const own = pairs.get(referent) ?? new Set<string>();
    pairs.set(referent, own.add(pairOf(outlet, form)));
  }
  return pairs;
}

function bestMatch(
  { event, target, labels }: TargetLine,
  referents: ReadonlyMap<string, ReadonlySet<string>>,
): TargetScore {
  const coded = new Set(
    Object.entries(labels).flatMap(([outlet, own]) => own.map(([label]) => pairOf(outlet, labelForm(label)))),
  );
  let best: TargetScore = { event, target, labels: coded.size, referent: '', precision: 0, recall: 0, f1: 0 };
  for (const [referent, found] of referents) {
    let common = 0;
    for (const pair of found) if (coded.has(pair)) common += 1;
    const f1 = (2 * common) / (found.size + coded.size);
    if (f1 > best.f1) best = { ...best, referent, precision: common / found.size, recall: common / coded.size, f1 };
  }
  return best;
}

function means(method: string, scores: readonly TargetScore[]) {
  const mean = (key: 'f1' | 'recall') =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return { method, targets: scores.length, f1: mean('f1'), recall: mean('recall') };
}
