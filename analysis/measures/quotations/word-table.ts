import { addedCue, type CueForm, cueForms, formsOfCues } from '../../language/english/cue-verbs.ts';
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  conjunctions,
  determiners,
  formsOfBe,
  objectPronouns,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../language/english/grammar-words.ts';

/** Bits of `WordTable.kinds`: what a word may do in a clause. */
export const wordKind = {
  determiner: 1,
  subject: 2,
  object: 4,
  auxiliary: 8,
  be: 16,
  adverb: 32,
  preposition: 64,
  subordinator: 128,
  opener: 256,
  conjunction: 512,
  time: 1024,
  /** Ends like a past participle. */
  past: 2048,
  plural: 4096,
} as const;

/** What kind of word each term of a corpus is, by its id. */
export interface WordTable {
  terms: readonly string[];
  kinds: Uint16Array;
  cues: readonly (CueForm | undefined)[];
}

const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [determiners, wordKind.determiner],
  [subjectPronouns, wordKind.subject],
  [objectPronouns, wordKind.object],
  [auxiliaries, wordKind.auxiliary],
  [formsOfBe, wordKind.be],
  [adverbs, wordKind.adverb],
  [prepositions, wordKind.preposition],
  [subordinators, wordKind.subordinator],
  [clauseOpeners, wordKind.opener],
  [conjunctions, wordKind.conjunction],
  [timeWords, wordKind.time],
];

const pluralsWithoutS = new Set(['people', 'men', 'women', 'children', 'police', 'many', 'most', 'some', 'media']);
const notAdverbs = new Set([
  'family',
  'ally',
  'july',
  'italy',
  'supply',
  'reply',
  'assembly',
  'rally',
  'bully',
  'daily',
]);

/**
 * Looks each term of a corpus up once, so that the rules read numbers.
 *
 * @param cues verbs that introduce speech beside those of the list, in their base form
 */
export function wordTable(vocabulary: readonly string[], cues: readonly string[] = []): WordTable {
  const added = formsOfCues(cues.map(addedCue));
  return {
    terms: vocabulary,
    kinds: Uint16Array.from(vocabulary, kindsOf),
    cues: vocabulary.map((term) => cueForms.get(term) ?? added.get(term)),
  };
}

function kindsOf(term: string): number {
  let kinds = 0;
  for (const [list, kind] of lists) if (list.has(term)) kinds |= kind;
  if (kinds !== 0) return kinds;
  if (term.endsWith('ly') && !notAdverbs.has(term)) return wordKind.adverb;
  if (term.endsWith('ed')) return wordKind.past;
  return pluralsWithoutS.has(term) || (term.endsWith('s') && !term.endsWith('ss')) ? wordKind.plural : 0;
}
