import type { BareCorpus, CorpusActor } from './corpus.ts';
import { functionWords } from '../language/english/function-words.ts';
import type { Study } from '../study/study.ts';
import { nameRuns } from './names/name-runs.ts';

/** How many actors are looked for where the study declares none. */
const most = 10;

/** One name in all its places. */
interface Candidate {
  /** Its words in one. */
  key: string;
  words: string[];
  /** As written, by how often. */
  forms: Map<string, number>;
  count: number;
  titled: number;
  articles: Set<string>;
}

/**
 * The actors of a corpus: those that the study declares, else the names that at least two articles repeat, each with
 * its shorter forms (surname, given name first or last, acronym).
 */
export function corpusActors(study: Study, corpus: BareCorpus): CorpusActor[] {
  if (study.actors.length > 0) return study.actors.map((actor) => ({ ...actor, basis: 'declared' }));
  const candidates = collect(corpus);
  const merged = mergeShortForms(candidates);
  const leastArticles = Math.min(2, corpus.articles.length);
  return merged
    .filter(({ members }) => total(members) >= 3)
    .map((group) => ({ ...group, articles: articlesOf(group.members).size, count: total(group.members) }))
    .filter(({ articles }) => articles >= leastArticles)
    .sort((a, b) => b.articles - a.articles || b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name, members }) => ({
      id: name,
      name,
      kind: members.some(isPerson) ? 'person' : 'other',
      side: '',
      aliases: [...new Set([name, ...members.flatMap(({ forms }) => [...forms.keys()])])],
      basis: 'found',
    }));
}

function collect(corpus: BareCorpus): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const article of corpus.articles) {
    for (const { first, end, titled } of nameRuns(article, corpus.vocabulary)) {
      const words = Array.from(article.terms.subarray(first, end), (term) => corpus.vocabulary[term] ?? '');
      const key = words.join(' ');
      const candidate: Candidate = candidates.get(key) ?? {
        key,
        words,
        forms: new Map(),
        count: 0,
        titled: 0,
        articles: new Set(),
      };
      candidates.set(key, candidate);
      const written = article.text.slice(article.tokens.start[first], article.tokens.end[end - 1]);
      const form = written.replace(/\s+/g, ' ').replace(/['’]s?$/, '');
      candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
      candidate.count += 1;
      if (titled) candidate.titled += 1;
      candidate.articles.add(article.id);
    }
  }
  return [...candidates.values()];
}

/** Of a name's mentions, the share behind a title from which it is a person's. */
const personShare = 0.15;

const isPerson = ({ titled, count }: Candidate) => titled >= personShare * count;

/** Names grouped under their fullest usual form. */
function mergeShortForms(candidates: readonly Candidate[]): { name: string; members: Candidate[] }[] {
  const byCount = [...candidates].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const ownerOf = new Map<string, Candidate>();
  for (const long of byCount) {
    if (long.words.length < 2 || long.count < 2) continue;
    for (const key of shortForms(long)) if (!ownerOf.has(key)) ownerOf.set(key, long);
  }
  const groups = new Map<Candidate, Candidate[]>();
  for (const candidate of byCount) {
    const owner = ownerOf.get(keyOf(candidate));
    const head = owner && isFormOf(candidate, owner) ? owner : candidate;
    groups.set(head, [...(groups.get(head) ?? []), candidate]);
  }
  return [...groups].map(([head, members]) => ({ name: usualForm(head), members }));
}

/** One word stands for itself, a longer name for its first and last word: `Ann B. Lee` and `Ann Lee` share a key. */
const keyOf = ({ words }: Candidate) =>
  words.length === 1 ? (words[0] ?? '').toLowerCase() : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;

/** The keys of names that may stand for a longer one: its last and first word, its initials, its ends. */
const shortForms = (long: Candidate) => [
  keyOf(long),
  long.words.at(-1) ?? '',
  long.words[0] ?? '',
  initials(long.words),
];

function isFormOf(short: Candidate, long: Candidate): boolean {
  if (short === long) return true;
  if (short.words.length > 1) return isPerson(long) || isPerson(short);
  const word = short.words[0] ?? '';
  if (word.toLowerCase() === initials(long.words)) return isWrittenInCapitals(short) && long.count * 5 >= short.count;
  if (long.words.length > 3) return false;
  if (isPerson(long)) return true;
  if (word === long.words.at(-1)) return short.count >= long.count;
  // Family names stand first in some languages, and `the North` is a country.
  return isPerson(short) ? short.count >= long.count : compass.has(word) && long.words.length === 2;
}

const compass: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);

const isWrittenInCapitals = (candidate: Candidate) =>
  usualForm(candidate).length > 1 && usualForm(candidate) === usualForm(candidate).toUpperCase();

const initials = (words: readonly string[]) =>
  words
    .filter((word) => !functionWords.has(word))
    .map((word) => word[0]?.toLowerCase())
    .join('');

const usualForm = ({ forms }: Candidate) =>
  [...forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? '';
const total = (members: readonly Candidate[]) => members.reduce((sum, { count }) => sum + count, 0);
const articlesOf = (members: readonly Candidate[]) => new Set(members.flatMap(({ articles }) => [...articles]));
