import type { BareCorpus, CorpusTopic } from './corpus.ts';
import type { Study } from '../study/study.ts';
import { logLikelihood } from '../statistics/log-likelihood.ts';
import { repeatedPairs } from './noun-pairs.ts';
import { type Noun, repeatedNouns } from './nouns.ts';

const mostTopics = 8;
/** A found topic is named by its terms, so it has only as many as a label can hold. */
const mostTerms = 3;
/** Normalised pointwise mutual information (Bouma 2009) from which two nouns stand together … */
const leastAssociation = 0.25;
/** … and G² (Dunning 1993) from which chance has it less than once in a thousand times. */
const leastSurprise = 10.83;
/** … in so many articles, or in all where they are fewer: one writer's turn of phrase makes no topic. */
const leastArticles = 3;

/**
 * The topics of a corpus: those that the study declares; else phrases that several articles repeat, and nouns with the
 * nouns that stand in the same paragraphs more often than chance has it, article after article. A single noun tells no
 * reader what a topic is about, and is none.
 */
export function corpusTopics(study: Study, corpus: BareCorpus): CorpusTopic[] {
  if (study.topics.length > 0) return study.topics.map((topic) => ({ ...topic, basis: 'declared' }));
  const { nouns, articleOf } = repeatedNouns(corpus);
  const used = new Set<Noun>();
  const topics = repeatedPairs(corpus, nouns)
    .slice(0, mostTopics)
    .map(({ name, forms }): CorpusTopic => ({ id: name, name, terms: forms, basis: 'found' }));
  const inPairs = new Set(topics.flatMap(({ terms }) => terms.flatMap((term) => term.split(' '))));
  for (const noun of nouns) if (noun.forms.some((form) => inPairs.has(form))) used.add(noun);
  for (const seed of nouns) {
    if (topics.length === mostTopics) break;
    if (used.has(seed)) continue;
    const partners = nouns
      .filter((noun) => noun !== seed && !used.has(noun))
      .map((noun) => ({ noun, association: association(seed, noun, articleOf) }))
      .filter((pair) => pair.association >= leastAssociation)
      .sort((a, b) => b.association - a.association || (a.noun.name < b.noun.name ? -1 : 1))
      .slice(0, mostTerms - 1)
      .map(({ noun }) => noun);
    if (partners.length === 0) continue;
    const members = [seed, ...partners];
    for (const member of members) used.add(member);
    const name = members.map((member) => member.name).join(', ');
    topics.push({ id: name, name, terms: members.flatMap((member) => member.forms), basis: 'found' });
  }
  return topics;
}

/**
 * How much oftener two nouns share a paragraph than chance has it: 0 as chance, 1 always; −1 where that rests on too few
 * paragraphs or articles.
 */
function association(a: Noun, b: Noun, articleOf: readonly number[]): number {
  const together = [...a.paragraphs].filter((paragraph) => b.paragraphs.has(paragraph));
  const articles = new Set(together.map((paragraph) => articleOf[paragraph])).size;
  if (articles < Math.min(leastArticles, (articleOf.at(-1) ?? 0) + 1)) return -1;
  const paragraphs = articleOf.length;
  const count = together.length;
  const [total, restCount] = [a.paragraphs.size, b.paragraphs.size - count];
  if (logLikelihood({ count, total, restCount, restTotal: paragraphs - total }) < leastSurprise) return -1;
  const joint = count / paragraphs;
  return Math.log(joint / ((total / paragraphs) * (b.paragraphs.size / paragraphs))) / -Math.log(joint);
}
