import { actOfVerb } from '../../language/english/acts.ts';
import { auxiliaries, modals } from '../../language/english/closed-words.ts';
import { cueVerbForms } from '../../language/english/cue-verbs.ts';
import { irregularPasts } from '../../language/english/irregular-verbs.ts';
import { generalVerbs } from '../../language/english/phrase-words.ts';
import { nounsAndVerbs, verbs } from '../../language/english/word-classes.ts';

/** The base form of a verb that can name an act; empty for other words. */
export function baseOf(word: string, known: Map<string, string>): string {
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
