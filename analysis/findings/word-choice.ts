import type { Corpus } from '../corpus/corpus.ts';
import { cueVerbForms } from '../language/english/cue-verbs.ts';
import { functionWords } from '../language/english/function-words.ts';
import type { Claim } from './claim.ts';
import { sentenceAround } from './evidence.ts';
import type { Measured } from './measured.ts';
import { clearDifferences, isTestable, type OutletDifference } from './outlet-differences.ts';
import { eachOwnWord } from './own-words.ts';
import { type SoleJudgingWordsClaim, soleJudgingWordsClaims } from './sole-judging-words.ts';

/** Words that the claim gives. */
const mostWords = 5;
/** A word must stand in so many articles, and in such a share of them, to be compared. */
const leastArticles = 4;
const leastArticleShare = 0.01;

/** A word that an outlet's own words prefer: uses per 1,000 own words, there and in all others. */
export interface PreferredWord {
  outlet: string;
  word: string;
  own: number;
  rest: number;
}

/** The words that outlets prefer, article after article; the clearest first. */
export type PreferredWordsClaim = Claim<'word-choice', 'preferred-words', { words: PreferredWord[] }>;

/** Which words outlets prefer, and which that take a side one alone writes. */
export const wordChoiceClaims = (measured: Measured): (PreferredWordsClaim | SoleJudgingWordsClaim)[] => [
  ...soleJudgingWordsClaims(measured),
  ...preferredWordsClaims(measured),
];

/**
 * Which words outlets prefer beyond what articles differ anyway. Words of content alone: no names, no function words, no
 * numbers, and no verbs of reporting, which are a matter of house style.
 */
function preferredWordsClaims({ corpus, rows }: Measured): PreferredWordsClaim[] {
  if (!isTestable(corpus)) return [];
  const words = comparedWords(corpus);
  const place = new Map(words.map((term, at) => [term, at]));
  const clear = clearDifferences(corpus, {
    items: words.length,
    seed: 'words',
    of: (article) => {
      const counts = new Map<number, number>();
      let own = 0;
      eachOwnWord(article, (term) => {
        own += 1;
        const at = place.get(term);
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
      });
      return { items: [...counts.keys()], amounts: [...counts.values()], bases: [own] };
    },
  }).filter(({ difference }) => difference > 0);
  const [first] = clear;
  if (!first) return [];
  const preferred = clear.slice(0, mostWords).map(({ outlet, item, own, rest }: OutletDifference): PreferredWord => {
    return { outlet, word: corpus.vocabulary[words[item] ?? 0] ?? '', own: 1000 * own, rest: 1000 * rest };
  });
  const evidence = preferred.slice(0, 3).flatMap(({ outlet, word }) => {
    const line = rows.concordance.find((row) => row.outlet === outlet && row.term === word);
    const article = corpus.articles.find(({ id }) => id === line?.article);
    return line && article ? [sentenceAround(article, line.start)] : [];
  });
  return [
    {
      id: 'word-choice-preferred',
      section: 'word-choice',
      kind: 'preferred-words',
      aspect: 'frequency',
      contrast: 1,
      outlets: [...new Set(preferred.map(({ outlet }) => outlet))],
      figures: { words: preferred },
      strength: 'firm',
      evidence,
    },
  ];
}

/** The words that are compared, by their place in the vocabulary. */
function comparedWords({ articles, vocabulary }: Corpus): number[] {
  const uses = { all: new Uint32Array(vocabulary.length), asName: new Uint32Array(vocabulary.length) };
  const inArticles = new Uint32Array(vocabulary.length);
  const least = Math.max(leastArticles, leastArticleShare * articles.length);
  for (const article of articles) {
    const seen = new Set<number>();
    eachOwnWord(article, (term, token) => {
      uses.all[term] = (uses.all[term] ?? 0) + 1;
      if (article.names[token] === 1) uses.asName[term] = (uses.asName[term] ?? 0) + 1;
      seen.add(term);
    });
    for (const term of seen) inArticles[term] = (inArticles[term] ?? 0) + 1;
  }
  return [...vocabulary.keys()].filter((term) => {
    const word = vocabulary[term] ?? '';
    if ((inArticles[term] ?? 0) < least || !/^\p{L}{3,}$/u.test(word)) return false;
    return (uses.asName[term] ?? 0) * 4 < (uses.all[term] ?? 0) && !functionWords.has(word) && !cueVerbForms.has(word);
  });
}
