import type { Basis } from '../measures/tables.ts';
import type { Study, Topic } from '../study/study.ts';
import type { BareCorpus } from './corpus.ts';
import { type Noun, repeatedNouns } from './nouns.ts';

/** A topic, and whether the analyst declared it or the text showed it. */
export interface CorpusTopic extends Topic {
  basis: Basis;
}

const mostTopics = 8;
/** A found topic is named by its terms, so it has only as many as a label can hold. */
const mostTerms = 3;
/** Normalised pointwise mutual information (Bouma 2009) from which two nouns stand together. */
const leastAssociation = 0.25;

/**
 * The topics of a corpus: those that the study declares, else nouns that several articles repeat, each with the nouns
 * that stand in the same paragraphs more often than chance has it.
 */
export function corpusTopics(study: Study, corpus: BareCorpus): CorpusTopic[] {
  if (study.topics.length > 0) return study.topics.map((topic) => ({ ...topic, basis: 'declared' }));
  const { nouns, paragraphs } = repeatedNouns(corpus);
  const used = new Set<Noun>();
  const topics: CorpusTopic[] = [];
  for (const seed of nouns) {
    if (topics.length === mostTopics) break;
    if (used.has(seed)) continue;
    const partners = nouns
      .filter((noun) => noun !== seed && !used.has(noun))
      .map((noun) => ({ noun, association: association(seed, noun, paragraphs) }))
      .filter((pair) => pair.association >= leastAssociation)
      .sort((a, b) => b.association - a.association || (a.noun.name < b.noun.name ? -1 : 1))
      .slice(0, mostTerms - 1)
      .map(({ noun }) => noun);
    const members = [seed, ...partners];
    for (const member of members) used.add(member);
    const name = members.map((member) => member.name).join(', ');
    topics.push({ id: name, name, terms: members.flatMap((member) => member.forms), basis: 'found' });
  }
  return topics;
}

/** How much oftener two nouns share a paragraph than chance has it: −1 never, 0 as chance, 1 always. */
function association(a: Noun, b: Noun, paragraphs: number): number {
  let together = 0;
  for (const paragraph of a.paragraphs) if (b.paragraphs.has(paragraph)) together += 1;
  if (together < 2) return -1;
  const joint = together / paragraphs;
  return Math.log(joint / ((a.paragraphs.size / paragraphs) * (b.paragraphs.size / paragraphs))) / -Math.log(joint);
}
