import { type AttributionWords, wordKind, wordRole } from '../../language/attribution-words.ts';
import { addedCue, type CueForm, formsOfCues } from '../../language/english/cue-verbs.ts';
import type { Language } from '../../language/language.ts';

export { wordKind };

/** What each term of a corpus is in a language, by its id. */
export interface WordTable {
  language: Language;
  terms: readonly string[];
  /** Bits of `wordKind`. */
  kinds: Uint16Array;
  /** Bits of `wordRole`. */
  roles: Uint32Array;
  cues: readonly (CueForm | undefined)[];
}

/**
 * Looks each term of a corpus up once, so that the rules read numbers.
 *
 * @param added verbs that introduce speech beside those of the language, in their base form
 */
export function wordTable(vocabulary: readonly string[], language: Language, added: readonly string[] = []): WordTable {
  const addedForms = formsOfCues(added.map(addedCue));
  const { attribution, cues } = language;
  const kinds = bitsByWord(attribution.kinds, wordKind);
  const roles = bitsByWord(attribution.roles, wordRole);
  return {
    language,
    terms: vocabulary,
    kinds: Uint16Array.from(vocabulary, (term) => kinds.get(term) ?? kindByEnding(term, attribution)),
    roles: Uint32Array.from(vocabulary, (term) => (roles.get(term) ?? 0) | roleByEnding(term, attribution)),
    cues: vocabulary.map((term) => cues.forms.get(term) ?? addedForms.get(term)),
  };
}

/** The bits of every word of some lists. */
function bitsByWord<Name extends string>(
  lists: Readonly<Partial<Record<Name, ReadonlySet<string>>>>,
  bits: Readonly<Record<Name, number>>,
): Map<string, number> {
  const byWord = new Map<string, number>();
  for (const name of Object.keys(bits) as Name[])
    for (const word of lists[name] ?? []) byWord.set(word, (byWord.get(word) ?? 0) | bits[name]);
  return byWord;
}

function kindByEnding(term: string, { endings }: AttributionWords): number {
  const found = endings.find(
    ({ ending, unless, unlessEnding }) =>
      term.endsWith(ending) &&
      unless?.has(term) !== true &&
      !(unlessEnding !== undefined && term.endsWith(unlessEnding)),
  );
  return found ? wordKind[found.kind] : 0;
}

const roleByEnding = (term: string, { participles }: AttributionWords) =>
  participles.some((ending) => term.endsWith(ending)) ? wordRole.participle : 0;
