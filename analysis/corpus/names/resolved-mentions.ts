import type { UnresolvedArticle } from '../corpus.ts';
import type { PhraseMatch } from '../phrases.ts';
import { declaredMentions } from './declared-mentions.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { KnownNames } from './known-names.ts';
import type { HintedRun } from './hinted-runs.ts';
import { writtenName } from './name-evidence.ts';
import { titleGender, titlesAround } from './name-hints.ts';
import type { Gender, NameMention } from './name.ts';
import { resolveRuns } from './resolve-runs.ts';

/** A mention with what it adds to what is known of the name. */
export interface ResolvedMention extends NameMention {
  written: string;
  isMeasured: boolean;
  titles: readonly string[];
  byTitle: Gender;
  byPronoun: Gender;
}

/** What an article is read against; `matches` are the aliases of declared actors in it. */
interface Evidence {
  runs: readonly HintedRun[];
  known: KnownNames;
  declared: DeclaredNames;
  matches: readonly PhraseMatch[];
  wordAt: (token: number) => string;
}

/** The mentions of an article in order of place: aliases of declared actors, and the names that they leave. */
export function resolvedMentions(article: UnresolvedArticle, evidence: Evidence): ResolvedMention[] {
  const { runs, known, declared, wordAt } = evidence;
  const matches = declaredMentions(evidence.matches, runs, wordAt, declared);
  const resolved = resolveRuns(
    runs,
    known,
    wordAt,
    matches.map(({ first, group }) => ({ first, name: group })),
  );
  const isTaken = new Uint8Array(article.terms.length);
  for (const { first, end } of matches) isTaken.fill(1, first, end);
  const runEndingAt = new Map(runs.map((run) => [run.end, run]));
  const mentionOf = (first: number, end: number, name: number): ResolvedMention => {
    const place = { first, end, name };
    return {
      ...place,
      written: writtenName(article, place),
      isMeasured: article.measured[first] === 1,
      titles: titlesAround(article, wordAt, place),
      byTitle: titleGender(article, wordAt, place),
      byPronoun: runEndingAt.get(end)?.byPronoun ?? '',
    };
  };
  const others = runs.flatMap(({ first, end }, place) =>
    isTaken.subarray(first, end).includes(1) ? [] : [mentionOf(first, end, resolved[place] ?? -1)],
  );
  return [...matches.map(({ first, end, group }) => mentionOf(first, end, group)), ...others].sort(
    (a, b) => a.first - b.first,
  );
}
