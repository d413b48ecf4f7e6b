import { readWordList, valuesIn, wordSet, wordSets } from '../word-list.ts';
import { type VerbForms, verbForms } from './verb-forms.ts';

/** How a cue colours what it introduces. */
export type CueClass = 'neutral' | 'factive' | 'distancing' | 'forceful' | 'positive';

/**
 * What a cue verb takes: `clause` a quotation or a clause with or without "that"; `that` only one with "that", "how",
 * "whether" …; `hearer` somebody first ("told reporters that"); `infinitive` "to" and a verb; `object` a noun phrase.
 */
export type CueFrame = 'clause' | 'that' | 'hearer' | 'infinitive' | 'object';

/** One verb that introduces what somebody says, thinks or wants. */
export interface CueVerb {
  lemma: string;
  class: CueClass;
  frames: ReadonlySet<CueFrame>;
  /** Prepositions and particles that lead to its content: `call for`, `warn against`, `point out`. */
  prepositions: ReadonlySet<string>;
}

/**
 * Verbs by class. Factive verbs grant that what they introduce is true, distancing ones leave it with the speaker,
 * forceful and positive ones say in what spirit it was said; the others are neutral.
 *
 * Sources: the cue verbs of the PARC 3.0 attribution corpus (Pareti 2016) and the reporting verbs of Krestel, Bergler
 * and Witte (2008); factive and assertive predicates of Hooper (1975) as listed by Recasens, Danescu-Niculescu-Mizil
 * and Jurafsky (2013); the verbs of judgement, complaint, promise and order in VerbNet (Kipper et al. 2008, classes 31,
 * 33, 37). Decided by hand where they differ.
 */
const list = readWordList(new URL('cue-verbs.csv', import.meta.url));
const classes = list.column('class') as readonly CueClass[];
const frames = list.column('frames');
const prepositions = list.column('prepositions');

/** Every cue verb, by its base form. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  list.words.map((lemma, at) => [
    lemma,
    {
      lemma,
      class: classes[at] ?? 'neutral',
      frames: new Set(valuesIn(frames[at] ?? '') as CueFrame[]),
      prepositions: new Set(valuesIn(prepositions[at] ?? '')),
    },
  ]),
);

const often = wordSets(new URL('cue-verbs.csv', import.meta.url), 'often');

/** Cue verbs whose base form and third person are nouns first: `the state`, `several rules`. Decided by hand. */
export const oftenNouns = often('noun');

/** Cue verbs that are blows first: only words in marks behind them were said. Decided by hand. */
export const oftenBlows = often('blow');

/** One form of a cue verb. */
export interface CueForm {
  verb: CueVerb;
  form: keyof VerbForms;
}

/** A cue verb that a study adds, which the lists know nothing of: it takes a quotation or a clause, and colours nothing. */
export const addedCue = (lemma: string): CueVerb => ({
  lemma,
  class: 'neutral',
  frames: new Set(['clause', 'hearer']),
  prepositions: new Set(),
});

/** Cue verbs by each of their forms; `past` stands for a participle that looks the same. */
export function formsOfCues(verbs: Iterable<CueVerb>): Map<string, CueForm> {
  return new Map(
    [...verbs].flatMap((verb) =>
      (Object.entries(verbForms(verb.lemma)) as [keyof VerbForms, string][])
        .reverse()
        .sort(([a], [b]) => Number(b === 'participle') - Number(a === 'participle'))
        .map(([form, word]): [string, CueForm] => [word, { verb, form }]),
    ),
  );
}

/** Every form of every cue verb. */
export const cueForms: ReadonlyMap<string, CueForm> = formsOfCues(cueVerbs.values());

/**
 * Every form of a verb that stands beside quoted speech, lower case: they mark the words in quotation marks beside them
 * as speech. Verbs of saying, with those of judging.
 */
export const cueVerbForms = wordSet(new URL('cue-forms.csv', import.meta.url));

/** Words and phrases beside verbs that attribute what stands near them, lower case, as sequences of terms. */
export const cuePhrases: readonly (readonly string[])[] = readWordList(
  new URL('cue-phrases.csv', import.meta.url),
).words.map((phrase) => phrase.split(' '));
