import type { Study } from '../../study/study.ts';
import type { UnresolvedArticle } from '../corpus.ts';
import { phraseMatcher } from '../phrases.ts';
import { declaredNames } from './declared-names.ts';
import { knownNames } from './known-names.ts';
import { hintedRuns } from './hinted-runs.ts';
import { addEvidence, evidenceOf, type NameEvidence } from './name-evidence.ts';
import type { Name, NameMention } from './name.ts';
import { rankedNames } from './ranked-names.ts';
import { resolvedMentions } from './resolved-mentions.ts';

/** Who is named in a corpus, and where. */
export interface CorpusNames {
  /** The declared actors in their order, then the others: those first that most articles name. */
  names: readonly Name[];
  /** For each article its mentions in order of place; none overlaps another. */
  mentions: readonly (readonly NameMention[])[];
}

/**
 * Resolves every proper name of a corpus once, for all measures: what each article shows is added up, and each mention is
 * then read against the sum. Aliases of declared actors come first, descriptions among them included.
 */
export function corpusNames(
  articles: readonly UnresolvedArticle[],
  vocabulary: readonly string[],
  { actors, corrections = [] }: Pick<Study, 'actors' | 'corrections'>,
): CorpusNames {
  const ids = new Map(vocabulary.map((term, id) => [term, id]));
  const match = phraseMatcher(
    actors.map(({ aliases }) => aliases),
    (term) => ids.get(term),
  );
  const runsOf = articles.map((article) => hintedRuns(article, vocabulary));
  const evidence: NameEvidence = new Map();
  articles.forEach((article, index) => {
    addEvidence(evidence, evidenceOf(article, runsOf[index] ?? []));
  });
  const declared = declaredNames(actors);
  const known = knownNames(evidence, declared, corrections);
  const found = articles.map((article, index) =>
    resolvedMentions(article, {
      ...{ runs: runsOf[index] ?? [], known, declared },
      wordAt: (token) => vocabulary[article.terms[token] ?? -1] ?? '',
      matches: match(article.terms, article.tokens.flags, article.tokens.sentence),
    }),
  );
  const { names, placeOf } = rankedNames(known.names, actors.length, found);
  const mentions = found.map((own) =>
    own.map(({ first, end, name }): NameMention => ({ first, end, name: placeOf[name] ?? -1 })),
  );
  return { names, mentions };
}
