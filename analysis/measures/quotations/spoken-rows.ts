import { withoutLineEnds } from '../../lines/wrapped-lines.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { taggedWords } from '../../corpus/tagged-words.ts';
import type { Language } from '../../language/language.ts';
import { readerOf } from '../../language/languages.ts';
import { corrected, correctionsOf } from './corrected-rows.ts';
import type { ArticleStep } from '../measure.ts';
import type { QuotationRow } from './quotations-table.ts';
import type { TokenSpan } from './noun-phrase.ts';
import { type Mention, mentionsIn } from './people.ts';
import { directnessOf, type Quotation, readQuotations } from './read-quotations.ts';
import { type Piece, type Reading, readingOf } from './reading.ts';
import { speakerResolver } from './resolve-speaker.ts';
import { whomNamed } from './whom-named.ts';
import { wordTable, type WordTable } from './word-table.ts';
import { writtenText } from './written-text.ts';

/** A row of the table of quotations, with the number of its statement in the article, not yet compared between outlets. */
export interface SpokenRow extends Omit<QuotationRow, 'utterance'> {
  statement: number;
}

/**
 * Reads who says what in an article, in order of place. It depends on the article, on whom it names and on the study's
 * cue verbs: which words its vocabulary holds beside the article's own changes nothing.
 */
export function speechStep(corpus: Corpus): ArticleStep<readonly SpokenRow[]> {
  const tableOf = tablesOf(corpus);
  return {
    name: 'speech',
    evidence: (article) => ({
      event: corpus.event,
      named: whomNamed(corpus, article),
      cues: corpus.words.cues,
      corrections: correctionsOf(corpus, article),
    }),
    of: (article) =>
      corrected(
        rowsOf(
          corpus.event,
          readingOf(article, tableOf(article), taggedWords(corpus, article)),
          mentionsIn(corpus, article),
        ),
        article.text,
        correctionsOf(corpus, article),
      ),
  };
}

/** The table of words for the language of each article, made once a language. */
function tablesOf({ vocabulary, languages, words }: Corpus): (article: CorpusArticle) => WordTable {
  const tables = new Map<Language, WordTable>();
  return ({ language: code }) => {
    const language = readerOf(code, languages);
    const table = tables.get(language) ?? wordTable(vocabulary, language, words.cues);
    tables.set(language, table);
    return table;
  };
}

function rowsOf(event: string, reading: Reading, mentions: readonly Mention[]): SpokenRow[] {
  const { article } = reading;
  const resolve = speakerResolver(reading, mentions);
  const quotations = readQuotations(reading);
  const owner = innermost(reading, quotations);
  return quotations.flatMap((quotation, index) => {
    const unit = reading.units[quotation.unit];
    const segment = article.segments[unit?.segment ?? 0]?.kind ?? 'furniture';
    const speaker = quotation.speaker ? writtenText(article, quotation.speaker) : '';
    const { actor, side } = resolve(quotation.speaker, unit?.segment ?? 0);
    const { cue, cue_class, cue_start, cue_end } = cueOf(reading, quotation);
    const isOwn = (token: number) => owner[token] === index;
    return spansOf(reading, quotation).map((span): SpokenRow => ({
      // Written out, because an object made of spread parts costs several times as much.
      article: article.id,
      outlet: article.outlet,
      event,
      segment,
      speaker,
      actor,
      side,
      cue,
      cue_class,
      directness: span.row.directness,
      start: span.row.start,
      end: span.row.end,
      words: wordsOf(reading, span, isOwn),
      text: span.row.text,
      cue_start,
      cue_end,
      statement: index,
    }));
  });
}

/** Which quotation each token belongs to, the inner one where one stands in another. */
function innermost({ article }: Reading, quotations: readonly Quotation[]): Int32Array {
  const owner = new Int32Array(article.terms.length).fill(-1);
  quotations.forEach(({ content }, index) => {
    for (const { first, end } of content) owner.fill(index, first, end);
  });
  return owner;
}

interface RowSpan extends TokenSpan {
  row: Pick<QuotationRow, 'directness' | 'start' | 'end' | 'text'>;
}

/** The rows of a quotation: one a pair of marks where it is direct, else one a stretch of its content. */
function spansOf(reading: Reading, quotation: Quotation): RowSpan[] {
  const { article, pieces, pieceOf } = reading;
  return quotation.content.flatMap((span): RowSpan[] => {
    const directness = quotation.fragment === true ? 'mixed' : directnessOf(reading, [span]);
    const inside = piecesIn(reading, span);
    if (inside.length > 0 && (directness === 'direct' || quotation.fragment === true))
      return inside.map(({ first, end, from, to }) => {
        return {
          first,
          end,
          row: { directness, start: from, end: to, text: withoutLineEnds(article.text.slice(from, to)) },
        };
      });
    const opening = pieces[pieceOf[span.first] ?? -1];
    const closing = pieces[pieceOf[span.end - 1] ?? -1];
    const start = opening?.first === span.first ? opening.from - 1 : (article.tokens.start[span.first] ?? 0);
    const end = closing?.end === span.end ? closing.to + 1 : (article.tokens.end[span.end - 1] ?? 0);
    return [{ ...span, row: { directness, start, end, text: withoutLineEnds(article.text.slice(start, end)) } }];
  });
}

/** The pairs of marks that stand whole in a span. */
function piecesIn({ pieces, pieceOf }: Reading, { first, end }: TokenSpan): Piece[] {
  const inside: Piece[] = [];
  for (let token = first; token < end; token += 1) {
    const piece = pieces[pieceOf[token] ?? -1];
    if (piece?.first === token && piece.end <= end) inside.push(piece);
  }
  return inside;
}

function wordsOf(reading: Reading, { first, end, row }: RowSpan, isOwn: (token: number) => boolean): number {
  let words = 0;
  for (let token = first; token < end; token += 1)
    if (isOwn(token) && (row.directness === 'indirect' || (reading.pieceOf[token] ?? -1) >= 0)) words += 1;
  return words;
}

function cueOf(
  { article, table }: Reading,
  { cue, clause, lemma, cueClass = 'neutral' }: Quotation,
): Pick<QuotationRow, 'cue' | 'cue_class' | 'cue_start' | 'cue_end'> {
  if (!cue) return { cue: '', cue_class: '', cue_start: null, cue_end: null };
  const verb = table.language.cues.verbs.get(lemma);
  const { first, end } = clause ?? cue;
  return {
    cue: writtenText(article, cue)
      .toLowerCase()
      .replace(/[“”"‘]/g, ''),
    cue_class: verb?.class ?? cueClass,
    cue_start: article.tokens.start[first] ?? null,
    cue_end: article.tokens.end[end - 1] ?? null,
  };
}
