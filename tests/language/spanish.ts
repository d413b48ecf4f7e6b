import type { AttributionWords } from '../../analysis/language/attribution-words.ts';
import type { CueForm, CueFrame, CueVerb } from '../../analysis/language/english/cue-verbs.ts';
import type { Language } from '../../analysis/language/language.ts';

const none: ReadonlySet<string> = new Set();
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A few verbs: what they take, and their base form, third person, past, participle and present participle. */
const verbRows: readonly (readonly [frames: string, forms: string])[] = [
  ['clause hearer', 'decir dice dijo dicho diciendo'],
  ['clause', 'afirmar afirma afirmó afirmado afirmando'],
  ['clause', 'añadir añade añadió añadido añadiendo'],
  ['clause object', 'explicar explica explicó explicado explicando'],
  ['clause hearer', 'advertir advierte advirtió advertido advirtiendo'],
];

const formNames = ['base', 'third', 'past', 'participle', 'present'] as const;

const verbs: readonly { verb: CueVerb; forms: readonly string[] }[] = verbRows.map(([frames, list]) => {
  const forms = list.split(' ');
  const lemma = forms[0] ?? '';
  return {
    verb: { lemma, class: 'neutral', frames: new Set(frames.split(' ') as CueFrame[]), prepositions: none },
    forms,
  };
});

const attribution: AttributionWords = {
  kinds: {
    determiner: words('el la los las un una unos unas este esta su sus'),
    subject: words('él ella ellos ellas quien'),
    object: words('lo la le los las les se'),
    auxiliary: words('ha han había es son era fue será'),
    be: words('es son era fue será'),
    adverb: words('también ya no luego'),
    preposition: words('a ante con de del desde durante en entre hasta para por según sin sobre tras al'),
    subordinator: words('que si porque cuando aunque como'),
    opener: words('que si cómo'),
    conjunction: words('y e o pero'),
    time: words('hoy ayer lunes martes miércoles jueves viernes sábado domingo'),
  },
  roles: {
    that: words('que'),
    of: words('de del'),
    link: words('de del en'),
    relative: words('que quien'),
    by: words('por'),
    and: words('y e'),
    but: words('pero'),
    not: words('no'),
    nounOpener: words('el la los las un una su sus'),
    breaker: words('aunque según'),
  },
  endings: [
    { kind: 'adverb', ending: 'mente' },
    { kind: 'plural', ending: 's' },
  ],
  participles: ['ando', 'iendo'],
  accordingTo: [['según'], ['de', 'acuerdo', 'con']],
};

/** As much of Spanish as finding who says what in a few sentences takes: a language is what stands here. */
export const spanish: Language = {
  code: 'es',
  firstPersons: new Set('yo mi mis me nosotros nuestra nuestro nuestras nuestros nos'.split(' ')),
  functionWords:
    words(`a al ante con de del desde el ella ellos en entre era es esta este fue ha han hasta la las le les lo
    los más no o para pero por que quien se según ser si sin sobre son su sus también tras un una unas unos y ya`),
  contractions: none,
  caseDistinct: none,
  abbreviations: {
    titles: words('sr sra srta dr dra d gral'),
    numbers: words('núm pág art'),
    others: words('ee.uu etc'),
    names: none,
  },
  marks: new Map(),
  spellings: new Map(),
  cues: {
    verbs: new Map(verbs.map(({ verb }) => [verb.lemma, verb])),
    forms: new Map(
      verbs.flatMap(({ verb, forms }) =>
        forms.map((word, place): [string, CueForm] => [word, { verb, form: formNames[place] ?? 'base' }]),
      ),
    ),
    oftenNouns: none,
    oftenBlows: none,
    nouns: new Map(),
    adjectives: none,
    lightVerbs: none,
    besideMarks: new Set(verbs.flatMap(({ forms }) => forms)),
    phrases: [['según']],
    works: words('libro película'),
    distancing: words('llamado llamada'),
  },
  attribution,
};
