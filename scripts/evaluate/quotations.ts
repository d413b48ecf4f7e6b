import path from 'node:path';

import { eventCorpora } from '../../analysis/corpus/event-corpora.ts';
import { readArticle } from '../../analysis/corpus/read-article.ts';
import { plainTools } from '../../analysis/measures/measure.ts';
import { measures } from '../../analysis/measures/measures.ts';
import type { Directness } from '../../analysis/measures/quotations/quotations-table.ts';
import type { SourceArticle, Study } from '../../analysis/study/study.ts';
import {
  coveredHalf,
  type Found,
  hasEqual,
  isMostlyIn,
  isSameSpeaker,
  joined,
  partsOf,
  type Span,
} from './quotation-spans.ts';
import { type GoldArticle, type GoldQuotation, goldArticles, goldQuotations } from './gold-quotations.ts';

/** How well one way of finding quotations of some kinds does on labelled articles. */
export interface QuotationScore {
  kind: 'direct' | 'direct and mixed' | 'indirect';
  method: 'parallax' | 'quotation marks';
  gold: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
  /** The same, where a match may be of any kind on the other side, and pieces of one count as one. */
  f1AnyKind: number;
  /** Of the gold quotations found that name a speaker, the share with that speaker; 0 for the baseline. */
  precisionOfSpeaker: number;
}

const kinds: readonly (readonly [QuotationScore['kind'], readonly Directness[]])[] = [
  ['direct', ['direct']],
  ['direct and mixed', ['direct', 'mixed']],
  ['indirect', ['indirect']],
];

/**
 * Scores found quotations against labelled ones, strictly: rows of one kind, speaker and clause of reporting are one
 * quotation, which must cover half of a labelled one of the same kinds and be half covered by it. Beside it stands a lax
 * reading: a found row is right if half of it lies in a labelled quotation of any kind, and a labelled quotation is found
 * if the rows that lie in it together cover half of it. The speaker is right if that of the row that covers most
 * agrees in its last word, or one contains the other. The baseline takes whatever stands between two double quotation
 * marks of a line as direct, from two words on.
 *
 * @param files JSONL of gold quotations (`article`, `source`, `content_spans`, `label`), each beside an `articles.jsonl`
 *   (`id`, `text`); offsets count code points
 * @throws {ExpectedError} where a file is missing or a row is not as expected
 */
export async function evaluateQuotations(files: readonly string[]): Promise<QuotationScore[]> {
  const gold = (await Promise.all(files.map(goldQuotations))).flat();
  const wanted = new Set(gold.map(({ article }) => article));
  const folders = [...new Set(files.map((file) => path.dirname(file)))];
  const articles = (
    await Promise.all(folders.map((folder) => goldArticles(path.join(folder, 'articles.jsonl'))))
  ).flat();
  const labelled = articles.filter(({ id }) => wanted.has(id));
  const found = quotationsIn(labelled);
  const marks = labelled.flatMap(({ id, text }) => betweenMarks(id, text));
  return kinds.flatMap(([kind, labels]) => [
    { kind, method: 'parallax' as const, ...score(gold, found, labels) },
    ...(kind === 'indirect' ? [] : [{ kind, method: 'quotation marks' as const, ...score(gold, marks, labels) }]),
  ]);
}

/** What the program finds in articles that are read as the report reads them. */
function quotationsIn(articles: readonly GoldArticle[]): Found[] {
  const sources = articles.map(sourceOf);
  const study: Study = {
    ...{ id: 'labelled', title: '', question: '', outlets: new Map(), sides: new Map() },
    ...{ actors: [], topics: [], referents: [], words: { judging: [], cues: [] }, articles: sources, refused: [] },
  };
  const places = new Map(articles.map(({ id, text }) => [id, codePointPlaces(text)]));
  const corpora = eventCorpora(study, sources.map(readArticle));
  const rows = corpora.flatMap((event) => measures.quotations.rows(event, plainTools, {}).quotations);
  return rows.map((row) => {
    const at = places.get(row.article) ?? new Uint32Array();
    const spans: Span[] = [[at[row.start] ?? 0, at[row.end] ?? 0]];
    return {
      ...{ article: row.article, label: row.directness, speaker: row.speaker, spans },
      clause: row.cue_start === null ? '' : String(row.cue_start),
    };
  });
}

function sourceOf({ id, title, text }: GoldArticle): SourceArticle {
  const isTitled = title !== '' && text.startsWith(title);
  const place = isTitled ? { bodyStart: title.length, title: { start: 0, end: title.length } } : { bodyStart: 0 };
  const said = { outlet: id, outletBasis: 'unknown' as const, event: '', published: '', flags: [] };
  return { id, file: id, copy: id, text, sha256: '', ...place, ...said };
}

const betweenMarks = (article: string, text: string): Found[] => {
  const at = codePointPlaces(text);
  const pairs = [...text.matchAll(/[“"][^”“"\n]*[”"]/g)].filter(([inside]) => /\w\W+\w/.test(inside));
  return pairs.map((match) => {
    const spans: Span[] = [[at[match.index] ?? 0, at[match.index + match[0].length] ?? 0]];
    return { article, label: 'direct', speaker: '', clause: '', spans };
  });
};

/** For each UTF-16 unit of a text, how many code points stand before it. */
function codePointPlaces(text: string): Uint32Array {
  const places = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    places[unit] = count;
    if ((text.charCodeAt(unit) & 0xfc00) !== 0xd800) count += 1;
  }
  places[text.length] = count;
  return places;
}

function score(gold: readonly GoldQuotation[], found: readonly Found[], labels: readonly Directness[]) {
  const isWanted = ({ label }: { label: string }) => (labels as readonly string[]).includes(label);
  const goldWanted = gold.filter(isWanted);
  const foundWanted = found.filter(isWanted);
  return {
    gold: goldWanted.length,
    found: foundWanted.length,
    ...strictly(goldWanted, joined(foundWanted)),
    f1AnyKind: matched(goldWanted, found, gold, foundWanted).f1,
    precisionOfSpeaker: speakers(goldWanted, found),
  };
}

/** Precision and recall where each of a pair covers half of the other. */
function strictly(gold: readonly GoldQuotation[], found: readonly Found[]) {
  const recall = share(gold.filter((one) => hasEqual(one, found)).length, gold.length);
  const precision = share(found.filter((one) => hasEqual(one, gold)).length, found.length);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** Recall of `goldWanted` among all found, precision of `foundWanted` among all gold. */
function matched(
  goldWanted: readonly GoldQuotation[],
  found: readonly Found[],
  gold: readonly GoldQuotation[],
  foundWanted: readonly Found[],
) {
  const recall = share(goldWanted.filter((one) => coveredHalf(one, partsOf(one, found))).length, goldWanted.length);
  const precision = share(foundWanted.filter((one) => isMostlyIn(one, gold)).length, foundWanted.length);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

function speakers(gold: readonly GoldQuotation[], found: readonly Found[]): number {
  const pairs = gold
    .filter(({ source }) => source !== '')
    .map(({ source, ...one }) => ({ source, parts: partsOf(one, found), one }))
    .filter(({ one, parts }) => coveredHalf(one, parts));
  return share(
    pairs.filter(({ source, parts }) => isSameSpeaker(parts[0]?.speaker ?? '', source)).length,
    pairs.length,
  );
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
