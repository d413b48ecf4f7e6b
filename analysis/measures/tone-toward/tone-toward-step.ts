import { isQuoted } from '../../corpus/build-corpus.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { readerOf } from '../../language/languages.ts';
import type { ArticleStep } from '../measure.ts';
import { whomNamed } from '../quotations/whom-named.ts';
import { toneToward } from './tone-model.ts';
import type { ToneTowardRow } from './tone-toward-table.ts';

/** No sentence that somebody wrote is longer, in characters: a list or a damaged text is not read. */
const longestSentence = 1000;

/** How each sentence of an article in English shows each actor that it names, by its first place in it; nobody says so yet. */
export function toneTowardStep(corpus: Corpus): ArticleStep<readonly ToneTowardRow[]> {
  const english = readerOf(undefined, corpus.languages);
  return {
    name: 'tone-toward',
    evidence: (article) => ({ event: corpus.event, named: whomNamed(corpus, article) }),
    of: (article) => (readerOf(article.language, corpus.languages) === english ? rowsOf(corpus, article) : []),
  };
}

const rowsOf = (corpus: Corpus, article: CorpusArticle): ToneTowardRow[] =>
  targetsIn(corpus, article).flatMap(({ token, actor, start, end, sentence }): ToneTowardRow[] => {
    const segment = article.segments[article.sentences.segment[sentence] ?? -1];
    const [from = 0, to = 0] = [article.sentences.start[sentence], article.sentences.end[sentence]];
    if (!segment || to - from > longestSentence) return [];
    const { tone, confidence } = toneToward(article.text.slice(from, to), { start: start - from, end: end - from });
    return [
      {
        outlet: article.outlet,
        event: corpus.event,
        article: article.id,
        segment: segment.kind,
        voice: isQuoted(article, token) ? 'quoted' : 'outlet',
        holder: '',
        target: actor.name,
        target_side: actor.side,
        ...{ tone, confidence, start, end },
      },
    ];
  });

/** The first mention of each actor in each measured sentence. */
function targetsIn({ actors }: Corpus, article: CorpusArticle) {
  let sentence = 0;
  let seen = new Set<number>();
  return article.mentions.flatMap(({ first, end, name }) => {
    const actor = actors[name];
    if (!actor || article.measured[first] !== 1) return [];
    while ((article.sentences.firstToken[sentence + 1] ?? Infinity) <= first) {
      sentence += 1;
      seen = new Set();
    }
    if (seen.has(name)) return [];
    seen.add(name);
    const [from = 0, to = 0] = [article.tokens.start[first], article.tokens.end[end - 1]];
    return [{ token: first, actor, start: from, end: to, sentence }];
  });
}
