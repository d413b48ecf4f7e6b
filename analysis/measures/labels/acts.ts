import type { Corpus, CorpusArticle } from '../../corpus/corpus.ts';
import { actOfNoun, actOfVerb, objectOfNoun } from '../../language/english/acts.ts';
import { auxiliaries, modals } from '../../language/english/closed-words.ts';
import { cueVerbForms } from '../../language/english/cue-verbs.ts';
import { generalVerbs, verbParticles } from '../../language/english/phrase-words.ts';
import { verbs, nounsAndVerbs } from '../../language/english/word-classes.ts';
import { irregularPasts } from '../../language/english/irregular-verbs.ts';
import type { Mention } from './mentions.ts';

/** A verb with its object as the label of an act: tokens `first` to `end - 1`. */
export interface ActMention {
  article: number;
  first: number;
  end: number;
  key: string;
  verb: string;
}

/** The verb phrases whose object is a mention, each under the key of verb and object; and nouns for the same acts. */
export function actMentions(
  corpus: Corpus,
  mentions: readonly Mention[],
  keys: readonly string[],
): { acts: ActMention[]; nominal: Map<number, string> } {
  const { vocabulary } = corpus;
  const bases = new Map<string, string>();
  const objects = new Map<string, string | undefined>();
  const acts: ActMention[] = [];
  const nominal = new Map<number, string>();
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
    const row = mention.name.length === 0 ? actOfNoun.get(mention.lemma) : undefined;
    const object = objectOfNoun.get(mention.lemma);
    if (row !== undefined && object !== undefined) {
      const key = keyOf(object);
      if (key !== undefined) nominal.set(at, `act:${row}:${key}`);
      return;
    }
    const inner = mentions[at + 1];
    if (row === undefined || inner?.inside !== mention.phrase || inner.article !== mention.article) return;
    if (inner.first > mention.head) nominal.set(at, `act:${row}:${keys[at + 1] ?? ''}`);
  });
  return { acts, nominal };

  /** The referent that a noun without name stands for. */
  function keyOf(lemma: string): string | undefined {
    if (!objects.has(lemma))
      objects.set(lemma, keys[mentions.findIndex((mention) => mention.lemma === lemma && mention.name.length === 0)]);
    return objects.get(lemma);
  }

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

/** The base form of a verb that can name an act; empty for other words. */
function baseOf(word: string, known: Map<string, string>): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const base = findBase(word);
  known.set(word, base);
  return base;
}

function findBase(word: string): string {
  if (
    auxiliaries.has(word) ||
    modals.has(word) ||
    (cueVerbForms.has(word) && !actOfVerb.has(word)) ||
    generalVerbs.has(word)
  )
    return '';
  const stems = [word, word.slice(0, -1), word.slice(0, -2), word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.endsWith('ied') || word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  if (word.length > 6) stems.push(word.slice(0, -4));
  const isInflected = (at: number) => at === 0 || word.endsWith('s') || word.endsWith('d') || word.endsWith('ing');
  for (const [at, stem] of stems.entries()) if (isInflected(at) && actOfVerb.has(stem)) return stem;
  if (irregularPasts.has(word)) return word;
  for (const [at, stem] of stems.entries())
    if (isInflected(at) && (verbs.has(stem) || (at > 0 && nounsAndVerbs.has(stem)))) return stem;
  return '';
}
