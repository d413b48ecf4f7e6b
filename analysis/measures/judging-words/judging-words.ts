import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { readerOf } from '../../language/languages.ts';
import { measuredKinds } from '../../lines/segment.ts';
import type { LabelRow } from '../labels/labels-table.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import { listedWordsOf } from './listed-words.ts';
import { type Place, placeIn, written } from './place.ts';
import type { JudgingWordRow } from './judging-words-table.ts';

/** A term in marks: a few small words without a stop. `Nice!` is speech, and `Sky High` a title. */
const term = /^\p{Ll}[\p{Ll}’'-]*(?: \p{Ll}[\p{Ll}’'-]*){0,2}$/u;

/**
 * Where a text takes a side, or its distance: words of the list and of the study, and terms in marks that nobody says.
 * Names are left out. English alone: the list is.
 *
 * @param quotations tell whose words are no outlet’s
 * @param labels tell what is somebody’s name for a thing: `what China considers a rogue province`
 */
export function judgingWordRows(
  corpus: Corpus,
  quotations: readonly QuotationRow[],
  labels: readonly LabelRow[],
): JudgingWordRow[] {
  const english = readerOf(undefined, corpus.languages);
  const listedWords = listedWordsOf(corpus);
  const saidAt = saidAround(quotations);
  const attributed = groupsBy(
    labels.filter(({ hedge }) => hedge === 'attributed'),
    ({ article }) => article,
  );
  const places = corpus.articles
    .filter(({ language }) => readerOf(language, corpus.languages) === english)
    .flatMap((article) => [...listedWords(article), ...marked(corpus, article)].sort((a, b) => a.start - b.start));
  const outletsOf = new Map(
    [...groupsBy(places, ({ word }) => word)].map(([word, own]) => [
      word,
      new Set(own.map(({ outlet }) => outlet)).size,
    ]),
  );
  return places.map((place) => {
    const said = saidAt(place);
    const isAttributed = (attributed.get(place.article) ?? []).some(
      ({ start, end }) => start <= place.start && place.end <= end,
    );
    return {
      ...place,
      owner: place.voice === 'quoted' || said ? 'speaker' : isAttributed ? 'somebody' : 'outlet',
      holder: said ? said.actor || said.speaker : '',
      outlets: outletsOf.get(place.word) ?? 1,
    };
  });
}

/** Terms in marks that are no speech and no title. */
const marked = (corpus: Corpus, article: CorpusArticle): Place[] =>
  article.quotes
    .filter(({ role, start, end, segment }) => {
      const kind = article.segments[segment]?.kind ?? 'furniture';
      return role === 'scare' && term.test(written(article, start, end)) && measuredKinds.has(kind);
    })
    .map(({ start, end }) => ({
      ...placeIn(corpus, article, start),
      voice: 'outlet',
      word: written(article, start, end).toLowerCase(),
      phrase: written(article, start, end),
      kind: 'scare-quotes',
      direction: 'none',
      ...{ target: '', target_side: '', start, end },
    }));
