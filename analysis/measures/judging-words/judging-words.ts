import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { taggedWords } from '../../corpus/tagged-words.ts';
import { favourableWords, mildWords, sidedWords, undirectedWords } from '../../language/english/judging-words.ts';
import { readerOf } from '../../language/languages.ts';
import { measuredKinds } from '../../lines/segment.ts';
import { phraseEndingAt, phraseStartingAt } from '../quotations/noun-phrase.ts';
import { type Mention, mentionsIn } from '../quotations/people.ts';
import { type Reading, readingOf } from '../quotations/reading.ts';
import type { LabelRow } from '../labels/labels-table.ts';
import type { QuotationRow } from '../quotations/quotations-table.ts';
import { saidAround } from '../quotations/said-around.ts';
import { wordTable } from '../quotations/word-table.ts';
import type { JudgingWordRow } from './judging-words-table.ts';

/** A judging word before it is known who has it, and who says so. */
type Place = Omit<JudgingWordRow, 'outlets' | 'owner' | 'holder'>;

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
  const saidAt = saidAround(quotations);
  const attributed = groupsBy(
    labels.filter(({ hedge }) => hedge === 'attributed'),
    ({ article }) => article,
  );
  const places = corpus.articles
    .filter(({ language }) => readerOf(language, corpus.languages) === english)
    .flatMap((article) =>
      [...listedWords(corpus, article), ...marked(corpus, article)].sort((a, b) => a.start - b.start),
    );
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

/** What every place of an article has. */
const placeIn = (corpus: Corpus, article: CorpusArticle) => ({
  outlet: article.outlet,
  event: corpus.event,
  article: article.id,
});

/** Words of the list and of the study, with whom the name in their noun phrase tells. */
function listedWords(corpus: Corpus, article: CorpusArticle): Place[] {
  const judging = new Set(corpus.words.judging);
  const terms = article.quotes.filter(({ role }) => role === 'scare');
  const found = Array.from(article.terms.keys()).filter((token) => {
    const at = article.tokens.start[token] ?? 0;
    // In marks it is told as a term in marks.
    if (terms.some(({ start, end }) => start <= at && at < end)) return false;
    const word = corpus.vocabulary[article.terms[token] ?? -1] ?? '';
    return article.measured[token] === 1 && article.names[token] !== 1 && (sidedWords.has(word) || judging.has(word));
  });
  if (found.length === 0) return [];
  const mentions = mentionsIn(corpus, article);
  const tagged = taggedWords(corpus, article);
  const table = wordTable(corpus.vocabulary, readerOf(article.language, corpus.languages));
  const reading = readingOf({ ...article, quotes: [] }, table, tagged);
  return found.map((token) => {
    const word = corpus.vocabulary[article.terms[token] ?? -1] ?? '';
    const phrase = phraseAround(reading, token);
    const target = targetIn(mentions, phrase);
    const [start = 0, end = 0] = [article.tokens.start[token], article.tokens.end[token]];
    return {
      ...placeIn(corpus, article),
      segment: segmentOf(article, start),
      voice: isQuoted(article, token) ? 'quoted' : 'outlet',
      word,
      phrase: written(article, article.tokens.start[phrase.first] ?? start, article.tokens.end[phrase.end - 1] ?? end),
      kind: mildWords.has(word) && !judging.has(word) ? 'mild' : 'sided',
      direction: directionOf(word),
      target: target?.name ?? '',
      target_side: target?.side ?? '',
      ...{ start, end },
    };
  });
}

function directionOf(word: string): Place['direction'] {
  if (!sidedWords.has(word) || undirectedWords.has(word)) return 'none';
  return favourableWords.has(word) ? 'for' : 'against';
}

/** The noun phrase that holds a word, or the word alone. */
function phraseAround(reading: Reading, token: number) {
  const unit = reading.units.find(({ first, end }) => first <= token && token < end);
  if (!unit) return { first: token, end: token + 1 };
  const { end } = phraseStartingAt(reading, token, unit.end) ?? { end: token + 1 };
  const whole = phraseEndingAt(reading, end - 1, unit.first);
  return whole && whole.first <= token && whole.end > token ? whole : { first: token, end };
}

/** The name that a judging phrase is about, where it holds but one. */
function targetIn(mentions: readonly Mention[], phrase: { first: number; end: number }): Mention | undefined {
  const inside = mentions.filter(({ first, end }) => first >= phrase.first && end <= phrase.end);
  return inside.length === 1 ? inside[0] : undefined;
}

/** Terms in marks that are no speech and no title. */
const marked = (corpus: Corpus, article: CorpusArticle): Place[] =>
  article.quotes
    .filter(({ role, start, end, segment }) => {
      const kind = article.segments[segment]?.kind ?? 'furniture';
      return role === 'scare' && term.test(written(article, start, end)) && measuredKinds.has(kind);
    })
    .map(({ start, end }) => ({
      ...placeIn(corpus, article),
      segment: segmentOf(article, start),
      voice: 'outlet',
      word: written(article, start, end).toLowerCase(),
      phrase: written(article, start, end),
      kind: 'scare-quotes',
      direction: 'none',
      ...{ target: '', target_side: '', start, end },
    }));

const segmentOf = ({ segments }: CorpusArticle, offset: number): Place['segment'] =>
  segments.find(({ start, end }) => start <= offset && offset < end)?.kind ?? 'furniture';

const written = ({ text }: CorpusArticle, start: number, end: number) => text.slice(start, end).replace(/\s+/gu, ' ');
