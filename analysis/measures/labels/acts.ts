import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { actOfVerb } from '../../language/english/acts.ts';
import { auxiliaries, modals } from '../../language/english/closed-words.ts';
import { verbParticles } from '../../language/english/phrase-words.ts';
import { baseOf } from './act-verb.ts';
import type { Mention } from './mention.ts';

/** A verb with its object as the label of an act: tokens `first` to `end - 1`. */
export interface ActMention {
  article: number;
  first: number;
  end: number;
  key: string;
  verb: string;
}

/** The verb phrases whose object is a mention, each under the key of verb and object. */
export function actMentions(corpus: Corpus, mentions: readonly Mention[], keys: readonly string[]): ActMention[] {
  const { vocabulary } = corpus;
  const bases = new Map<string, string>();
  const acts: ActMention[] = [];
  mentions.forEach((mention, at) => {
    const article = corpus.articles[mention.article];
    if (!article) return;
    const { first } = mention;
    let verb = first - 1;
    if (verbParticles.has(wordBefore(article, first, verb))) verb -= 1;
    if (verb === first - 2 && verbParticles.has(wordBefore(article, first, verb))) verb -= 1;
    const base = article.names[verb] === 1 ? '' : baseOf(wordBefore(article, first, verb), bases);
    // `met China’s envoy` is no meeting with China.
    const isPossessor = mention.inside >= 0 && mentions[at - mention.phrase + mention.inside]?.first === first;
    if (base !== '' && !isPossessor)
      acts.push({
        article: mention.article,
        first: verb,
        end: objectEnd(article, mention, at),
        key: actKey(base, keys[at] ?? ''),
        verb: base,
      });
  });
  return acts;

  // Out here, because making functions for every mention costs more than what they do.
  function wordAt({ terms }: CorpusArticle, token: number): string {
    return vocabulary[terms[token] ?? -1] ?? '';
  }

  /** A word in the sentence of another; empty outside it. */
  function wordBefore(article: CorpusArticle, first: number, token: number): string {
    const { sentence } = article.tokens;
    return token >= 0 && sentence[token] === sentence[first] ? wordAt(article, token) : '';
  }

  /** Behind the object and what `and` joins to it: `stop tests and launches of missiles`. */
  function objectEnd(article: CorpusArticle, { article: index, ofEnd, isPlural }: Mention, at: number): number {
    const joint = wordAt(article, ofEnd);
    if (joint !== 'and' && joint !== 'or') return ofEnd;
    for (let place = at + 1; place < mentions.length; place += 1) {
      const next = mentions[place];
      if (next?.article !== index || next.first > ofEnd + 1) break;
      if (next.first < ofEnd + 1) continue;
      const behind = wordAt(article, next.ofEnd);
      const isVerb = auxiliaries.has(behind) || modals.has(behind) || baseOf(behind, bases) !== '';
      const isObject = next.determiner === '' && next.name.length === 0 && next.isPlural === isPlural && !isVerb;
      return isObject ? next.ofEnd : ofEnd;
    }
    return ofEnd;
  }
}

const actKey = (base: string, object: string) => `act:${actOfVerb.get(base) ?? base}:${object}`;
