import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { groupsBy } from '../../corpus/groups-by.ts';
import { lowerBound } from '../../corpus/lower-bound.ts';
import type { SpokenRow } from './spoken-rows.ts';
import type { WordKeys } from './word-keys.ts';

/** One printing of something said: the rows of one statement, with the words that stand inside its marks. */
export interface Version {
  rows: SpokenRow[];
  article: string;
  /** Its article is neither damaged nor translated. */
  isFaithful: boolean;
  isTranslated: boolean;
  outlet: string;
  actor: string;
  /** What stands inside its marks, or, where it is indirect, its clauses. */
  spans: { start: number; end: number }[];
  /** Indirect speech has no words inside marks; its own words are compared. */
  isQuoted: boolean;
  /** Keys of its words, those of each pair of marks behind the others; an editor’s words in brackets are none of them. */
  words: Int32Array;
  /** 1 for each word that is no word of grammar. */
  isContent: Uint8Array;
  /** What its forms share, for each word; -1 for a word of grammar. */
  stemOf: Int32Array;
  /** 1 for each word that stands in a name. */
  isName: Uint8Array;
  /** Where each pair of marks begins in `words`. */
  pieces: number[];
  /** Distinct stems of its content words, and those among them that stand in names. */
  stems: Int32Array;
  names: ReadonlySet<number>;
  /** Number of words as written: a contraction is one here, and two in `words`. */
  size: number;
}

/** The versions of everything that is said, in order of article and place. */
export function versionsOf(corpus: Corpus, rows: readonly SpokenRow[], keys: WordKeys): Version[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const groups = groupsBy(rows, ({ article, statement }) => `${article}\n${statement}`);
  return [...groups.values()].flatMap((group) => {
    const article = articles.get(group[0]?.article ?? '');
    return article ? versionOf(article, group, keys) : [];
  });
}

function versionOf(article: CorpusArticle, rows: SpokenRow[], keys: WordKeys): Version[] {
  const [first] = rows;
  if (!first) return [];
  const quoted = rows.filter(({ directness }) => directness !== 'indirect');
  const isQuoted = quoted.length > 0;
  // Where all marks belong to a statement inside this one, that one is the version.
  const spoken = isQuoted ? quoted.filter((row) => row.words > 0) : rows;
  if (spoken.length === 0) return [];
  const spans = spoken.flatMap((row) => (isQuoted ? marksIn(article, row) : [row]));
  const words: number[] = [];
  const stemOf: number[] = [];
  const inName: number[] = [];
  const stems = new Set<number>();
  const names = new Set<number>();
  let size = 0;
  const pieces = spans.map(({ start, end }) => {
    const place = words.length;
    const bracketed = bracketsIn(article.text, start, end);
    for (let token = tokenAt(article, start); (article.tokens.start[token] ?? end) < end; token += 1) {
      const from = article.tokens.start[token] ?? end;
      if (bracketed.some((bracket) => bracket.start < from && from < bracket.end)) continue;
      const stem = keys.stem[article.terms[token] ?? 0] ?? -1;
      for (const key of keys.keys[article.terms[token] ?? 0] ?? []) {
        words.push(key);
        stemOf.push(stem);
        inName.push(article.names[token] ?? 0);
      }
      size += 1;
      if (stem < 0) continue;
      stems.add(stem);
      if (article.names[token] === 1) names.add(stem);
    }
    return place;
  });
  const { outlet, actor } = first;
  const isTranslated = article.flags.includes('translated');
  return [
    {
      rows: spoken,
      spans: spans.map(({ start, end }) => ({ start, end })),
      article: article.id,
      isFaithful: !isTranslated && !article.flags.includes('damaged'),
      isTranslated,
      outlet,
      actor,
      isQuoted,
      words: new Int32Array(words),
      isContent: Uint8Array.from(stemOf, (stem) => (stem >= 0 ? 1 : 0)),
      stemOf: Int32Array.from(stemOf),
      isName: new Uint8Array(inName),
      pieces,
      stems: Int32Array.from(stems),
      names,
      size,
    },
  ];
}

/** The spans inside marks in a row. */
function marksIn({ quotes }: CorpusArticle, row: SpokenRow): { start: number; end: number }[] {
  const placeOf = (offset: number) => lowerBound(quotes, offset, ({ start }) => start);
  const begun = quotes.slice(placeOf(row.start), placeOf(row.end + 1));
  return begun.filter(({ end, role }) => role !== 'title' && end <= row.end);
}

/** What an editor put into brackets within a passage: `[her]`, `(Libyan strongman Moammar)`. */
function bracketsIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const found = text.slice(start, end).matchAll(/\[[^[\]]{1,80}\]|\([^()]{1,80}\)/g);
  return Array.from(found, ({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }));
}

/** The first token at or behind an offset. */
const tokenAt = ({ tokens }: CorpusArticle, offset: number): number =>
  lowerBound(tokens.start, offset, (start) => start);
