import { functionWords } from '../../language/english/function-words.ts';
import { eventNouns, groupNouns, institutionNouns, placeNouns } from '../../language/english/noun-kinds.ts';
import { alsoNames } from '../../language/english/name-parts.ts';
import { generations, joiningParticles } from '../../language/english/name-particles.ts';
import { countryOf } from './country-words.ts';
import type { FormEvidence, NameEvidence } from './name-evidence.ts';
import { shortForms } from './name-forms.ts';

/**
 * Of a name's mentions, the share behind a title from which it is a person's. Fitted on the namings of NewsWCL50
 * (Hamborg 2019) and on invented articles.
 */
const personShare = 0.1;
/** Names of persons have no more words, particles and `Jr.` aside. */
const mostWords = 4;

/** Whether a name stands behind titles often enough to be a person's. */
export const isTitled = ({ titled, count }: Pick<FormEvidence, 'titled' | 'count'>): boolean =>
  titled >= Math.max(1, personShare * count);

/**
 * Whether a name of several words is a person's: a title stands before it, or it is not built like the name of an
 * institution, a place or an occasion and a title stands before its surname, or that stands alone as often as the whole.
 *
 * @param surnames the last words of all names of several words
 */
export function isPersonName(
  name: Pick<FormEvidence, 'words' | 'titled' | 'count' | 'written'>,
  evidence: NameEvidence,
  surnames: ReadonlySet<string>,
): boolean {
  const own = name.words.filter((word) => !joiningParticles.has(word) && !generations.has(word));
  // `Covid-19 Unit`.
  if (name.words.length < 2 || own.length > mostWords || own.some((word) => /\p{N}/u.test(word))) return false;
  // `the president of the Harbour Council Fund` is a title, too.
  const isBuiltOfThings = own.filter(isOfThings).length > 1;
  if (isTitled(name) && !isBuiltOfThings && !institutionNouns.has(own.at(-1) ?? '')) return true;
  if (own.some(isOfThings) || isLedByAcronym(name)) return false;
  // `Lee Tower` is no person because `Lee` is one's surname.
  const [first = ''] = name.words;
  const isOfPerson = surnames.has(first);
  if (own.length === 2 && isOfPerson && own.length === name.words.length && !isHyphenated(name.words)) return false;
  if (isKnownWithMore(name, evidence)) return false;
  return shortForms(name.words).some((form) => {
    if (form === first && isOfPerson) return false;
    const short = evidence.get(form);
    if (!short) return false;
    return isTitled(short) || (countryOf(form) ? short.titled > 0 : short.count >= name.count);
  });
}

/** `Kim Jong-un`: the family name stands first. */
const isHyphenated = (words: readonly string[]) => words.some((word) => word.includes('-'));

/** `Ann Lee Twitter`: a known name, to which a headline in capitals adds another word. */
const isKnownWithMore = ({ words, count }: Pick<FormEvidence, 'words' | 'count'>, evidence: NameEvidence) =>
  words.length > 2 &&
  !generations.has(words.at(-1) ?? '') &&
  (evidence.get(words.slice(0, -1).join(' '))?.count ?? 0) >= Math.max(count, 1);

/** `ABC News`, `MGM Mirage`: no given name is written in three capitals, unless all of the name is. */
const isLedByAcronym = ({ written }: Pick<FormEvidence, 'written'>) =>
  [...written.keys()].every((form) => /^\p{Lu}{3,}\s/u.test(form) && /\p{Ll}/u.test(form)) && written.size > 0;

/** Whether a word belongs to the name of an organisation, place or occasion. */
const isOfThings = (word: string) =>
  institutionNouns.has(word) ||
  groupNouns.has(word) ||
  placeNouns.has(word) ||
  eventNouns.has(word) ||
  (functionWords.has(word) && !alsoNames.has(word));

/** The kind of a name that is no person's, by its words. */
export function kindOfThing(words: readonly string[]): 'institution' | 'place' | 'unknown' {
  if (words.some((word) => institutionNouns.has(word))) return 'institution';
  return placeNouns.has(words.at(-1) ?? '') ? 'place' : 'unknown';
}
