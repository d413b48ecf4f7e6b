import { readWordList, valuesIn } from '../word-list.ts';
import type { CueForm } from './cue-verbs.ts';
import { verbForms } from './verb-forms.ts';

/** What somebody does to somebody: with words or more than words, with them or against them; asks, refuses. */
export type ActClass =
  'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'demand' | 'refusal';

/** A verb that names an act between two. */
export interface ActVerb {
  class: ActClass;
  /** Nouns, one of which must be its object for it to be this act: `launch a war`; then whom it is done to stands behind a preposition. */
  objects: ReadonlySet<string>;
  /** Its object must be somebody with a name: `meet Lee`, but not `meet a target`. */
  takesActor: boolean;
  /** Words that lead to whom it is done: `meet with`, `call on`; empty where that is its object. */
  prepositions: ReadonlySet<string>;
}

/**
 * Verbs of acts by base form. A verb is listed where its subject does something to its object in nearly every news
 * sentence; `launch` and `impose` with the objects that make it an act.
 *
 * Source: the verbs of the event classes of CAMEO 1.1 (Gerner, Schrodt and Yilmaz 2009) and their quad classes in PLOVER
 * (Halterman et al. 2023), chosen by hand.
 */
const list = readWordList(new URL('act-verbs.csv', import.meta.url));
const classes = list.column('class') as readonly ActClass[];
const [objects, prepositions] = [list.column('objects'), list.column('prepositions')];

/** Every verb of an act, by its base form. */
export const actVerbs: ReadonlyMap<string, ActVerb> = new Map(
  list.words.map((verb, at) => [
    verb,
    {
      class: classes[at] ?? 'material-conflict',
      objects: new Set(objects[at] === 'actor' ? [] : valuesIn(objects[at] ?? '')),
      takesActor: objects[at] === 'actor',
      prepositions: new Set(valuesIn(prepositions[at] ?? '')),
    },
  ]),
);

/** Every form of these verbs as the rules that find subjects read them. */
export const actForms: ReadonlyMap<string, CueForm> = new Map(
  list.words.flatMap((lemma) => {
    const verb = { lemma, class: 'neutral' as const, frames: new Set<never>(), prepositions: new Set<string>() };
    const forms = verbForms(lemma);
    // The past stands for the participle, too, where the two are one form.
    return (['base', 'third', 'participle', 'past', 'present'] as const).map(
      (form) => [forms[form], { verb, form }] as const,
    );
  }),
);

/** Nouns for acts against somebody whom `on` or `against` names: `the trade war on Norland`. */
export const actNouns: ReadonlySet<string> = new Set(
  objects.flatMap((nouns) => (nouns === 'actor' ? [] : valuesIn(nouns))),
);
