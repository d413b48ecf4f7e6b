import { lowerBound } from '../../corpus/lower-bound.ts';
import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { titlesAround } from '../../corpus/names/name-hints.ts';

/** A name or alias at its place, with whom it names: tokens `first` to `end - 1`. */
export interface Mention {
  first: number;
  end: number;
  /** As in `Corpus.names`. */
  name: string;
  side: string;
  isPerson: boolean;
  /** Nothing tells that it is none: a name of several words of a kind that nobody knows. */
  mayBePerson: boolean;
  /** Which pronoun it cannot be: `he` or `she`, empty where nothing tells. */
  not: string;
  /** The titles and descriptions that stand before or, between commas, behind it. */
  titles: string[];
}

/** The mentions that lie inside a span; they stand in order of place and none overlaps another. */
export function mentionsWithin(
  mentions: readonly Mention[],
  { first, end }: { first: number; end: number },
): Mention[] {
  const inside: Mention[] = [];
  for (let at = lowerBound(mentions, first, (mention) => mention.first); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.end > end) break;
    inside.push(mention);
  }
  return inside;
}

const mentionsOf = new WeakMap<CorpusArticle, readonly Mention[]>();

/**
 * Every mention of a name or of an actor in an article, as speakers are resolved by them, in order of place. Read once,
 * however many measures ask.
 */
export function mentionsIn(corpus: Corpus, article: CorpusArticle): readonly Mention[] {
  const known = mentionsOf.get(article) ?? readMentions(corpus, article);
  mentionsOf.set(article, known);
  return known;
}

function readMentions({ vocabulary, names, actors }: Corpus, article: CorpusArticle): Mention[] {
  const wordAt = (token: number) => vocabulary[article.terms[token] ?? -1] ?? '';
  return article.mentions.flatMap(({ first, end, name: place }): Mention[] => {
    const name = names[place];
    const actor = actors[place];
    if (!name) return [];
    return [
      {
        ...{ first, end, name: name.name, side: actor?.side ?? '' },
        isPerson: name.kind === 'person' && (actor?.basis === 'declared' || wordAt(first - 1) !== 'the'),
        mayBePerson: name.kind === 'person' || (name.kind === 'unknown' && end - first > 1),
        not: name.gender === '' ? '' : name.gender === 'he' ? 'she' : 'he',
        titles: titlesAround(article, wordAt, { first, end }),
      },
    ];
  });
}
