import type { Corpus } from '../../corpus/corpus.ts';
import { hasManyOutlets } from '../compared-outlets.ts';
import type { UtteranceRow } from './utterances-table.ts';
import { type Utterance, utterancesOf } from './utterances-of.ts';
import { verdictOf } from './verdict.ts';
import type { Version } from './versions.ts';

/**
 * Utterances: what several outlets print of the same thing said, each version against the fullest one. An outlet of the
 * corpus that has none gets a row `absent`, where there are no more than a hundred. `words` are those inside the version's marks, `of_words` those of the fullest
 * version; `text` joins what stands in several pairs of marks with ` … `.
 */
export function utteranceRows(corpus: Corpus, { utterances } = utterancesOf(corpus)): UtteranceRow[] {
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  return utterances.flatMap((utterance) => [
    ...utterance.versions.map((version) => rowOf(corpus, utterance, version, texts.get(version.article) ?? '')),
    ...(hasManyOutlets(corpus) ? [] : absentRows(corpus, utterance)),
  ]);
}

function rowOf(corpus: Corpus, { id, fullest }: Utterance, version: Version, text: string): UtteranceRow {
  const { rows, spans, isQuoted, size } = version;
  return {
    utterance: id,
    event: corpus.event,
    speaker: rows[0]?.speaker ?? '',
    actor: version.actor,
    outlet: version.outlet,
    article: version.article,
    verdict: verdictOf(fullest, version),
    words: isQuoted ? size : 0,
    of_words: fullest.size,
    start: spans[0]?.start ?? null,
    end: spans.at(-1)?.end ?? null,
    text: spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … '),
  };
}

function absentRows(corpus: Corpus, { id, fullest, versions }: Utterance): UtteranceRow[] {
  const present = new Set(versions.map(({ outlet }) => outlet));
  return corpus.outlets
    .filter((outlet) => !present.has(outlet.id))
    .map((outlet): UtteranceRow => ({
      utterance: id,
      event: corpus.event,
      speaker: '',
      actor: fullest.actor,
      outlet: outlet.id,
      article: '',
      verdict: 'absent',
      words: 0,
      of_words: fullest.size,
      start: null,
      end: null,
      text: '',
    }));
}
