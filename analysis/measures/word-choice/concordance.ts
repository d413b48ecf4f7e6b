import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { isQuoted } from '../../corpus/build-corpus.ts';
import type { ConcordanceRow } from './concordance-table.ts';
import type { WordChoiceRow } from './word-choice-table.ts';
import { isPair } from './each-term.ts';

/** Lines shown for each leading term. */
const linesPerTerm = 3;

/**
 * Concordance (KWIC): up to three places of each leading term in its outlet's own words, with what stands left and
 * right of it in the same sentence. Places come from different articles first.
 */
export function concordanceRows(corpus: Corpus, leaders: readonly WordChoiceRow[]): ConcordanceRow[] {
  const articles = new Map<string, CorpusArticle[]>();
  for (const article of corpus.articles)
    articles.set(article.outlet, [...(articles.get(article.outlet) ?? []), article]);
  const ids = new Map(corpus.vocabulary.map((term, id) => [term, id]));
  return leaders.flatMap((leader) => {
    const wanted = leader.term.split(' ').map((word) => ids.get(word) ?? -1);
    const places = (articles.get(leader.outlet) ?? []).map((article) => placesOf(article, wanted));
    return spread(places, linesPerTerm).map(({ article, token }) =>
      rowOf(corpus, leader, article, token, wanted.length),
    );
  });
}

interface Place {
  article: CorpusArticle;
  token: number;
}

function placesOf(article: CorpusArticle, wanted: readonly number[]): Place[] {
  const places: Place[] = [];
  const { terms, measured } = article;
  const [first = -1] = wanted;
  const fits = (token: number) =>
    wanted.every((id, offset) => terms[token + offset] === id && (offset === 0 || isPair(article, token + offset)));
  for (
    let token = terms.indexOf(first);
    token >= 0 && places.length < linesPerTerm;
    token = terms.indexOf(first, token + 1)
  )
    if (fits(token) && measured[token] === 1 && !isQuoted(article, token)) places.push({ article, token });
  return places;
}

/** One place of each article in turn, until there are enough. */
function spread(byArticle: readonly Place[][], most: number): Place[] {
  const chosen: Place[] = [];
  for (let round = 0; round < most; round += 1) {
    for (const places of byArticle) {
      const place = places[round];
      if (place && chosen.length < most) chosen.push(place);
    }
  }
  return chosen;
}

function rowOf(corpus: Corpus, leader: WordChoiceRow, article: CorpusArticle, token: number, length: number) {
  const { text, tokens, sentences } = article;
  const sentence = tokens.sentence[token] ?? 0;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token + length - 1] ?? start;
  const oneLine = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
  return {
    outlet: leader.outlet,
    event: corpus.event,
    term: leader.term,
    article: article.id,
    start,
    end,
    left: oneLine(sentences.start[sentence] ?? start, start),
    match: oneLine(start, end),
    right: oneLine(end, sentences.end[sentence] ?? end),
  };
}
