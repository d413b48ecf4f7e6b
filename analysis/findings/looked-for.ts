import type { Corpus } from '../corpus/corpus.ts';
import { isTestable, testedKinds } from './outlet-differences.ts';

/** Kinds of claims on topics that the study declares. */
const ofDeclaredTopics: ReadonlySet<string> = new Set(['missing', 'first-mention']);

/** Whether claims of a kind can be looked for: a test needs several articles an outlet, a topic of the study one. */
export function isLookedFor(kind: string, corpus: Corpus): boolean {
  if (testedKinds.has(kind)) return isTestable(corpus);
  return !ofDeclaredTopics.has(kind) || corpus.topics.some(({ basis }) => basis === 'declared');
}
