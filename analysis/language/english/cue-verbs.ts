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

const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Verbs by class. Factive verbs grant that what they introduce is true, distancing ones leave it with the speaker,
 * forceful and positive ones say in what spirit it was said; the others are neutral.
 *
 * Sources: the cue verbs of the PARC 3.0 attribution corpus (Pareti 2016) and the reporting verbs of Krestel, Bergler
 * and Witte (2008); factive and assertive predicates of Hooper (1975) as listed by Recasens, Danescu-Niculescu-Mizil
 * and Jurafsky (2013); the verbs of judgement, complaint, promise and order in VerbNet (Kipper et al. 2008, classes 31,
 * 33, 37). Decided by hand where they differ.
 */
const classes: Readonly<Record<Exclude<CueClass, 'neutral'>, ReadonlySet<string>>> = {
  factive: words(`acknowledge admit concede confess confirm clarify demonstrate disclose discover divulge explain find
    forget illustrate know learn note notice observe point prove realise realize recall recognise recognize regret
    remember remind reveal see show understand`),
  distancing: words(`allege appear argue assert believe boast brag claim contend deflect deny dodge doubt downplay feel
    imagine imply insinuate maintain misstate play pretend profess purport rationalise rationalize seem speculate
    suppose suspect tout`),
  forceful: words(`accuse admonish affirm assail attack bash bemoan berate blame blast bristle castigate caution
    censure challenge chant charge chastise chide command complain condemn criticise criticize decry demand denounce
    deplore deride despise detest dislike dismiss disparage dispute emphasise emphasize exclaim excoriate exhort fault
    fear grill hate highlight hit implore insist knock lambast lambaste lament lash mock object oppose order plead press
    pressure protest reaffirm rebuff rebuke rebut refuse refute reject renounce reprimand repudiate resent retort rip
    ridicule scoff scold scream shout skewer slam stress swear taunt threaten underline underscore urge vilify vow
    warn yell`),
  positive: words(`admire advocate agree apologise apologize applaud appreciate assure back celebrate champion cheer
    commend compliment congratulate defend embrace encourage endorse extol favor favour hail invite laud like love offer
    pledge praise promise promote reassure respect salute support thank trust welcome`),
};

/** Verbs by what they take. */
const frames: Readonly<Record<CueFrame, ReadonlySet<string>>> = {
  clause: words(`acknowledge add admit advise affirm agree allege announce answer argue ask assert assume assure attest
    believe bemoan blog boast brag caution charge chant chime claim clarify comment complain concede conclude confess
    confirm contend continue counter decide declare demand deny disclose divulge doubt email emphasise emphasize
    estimate exclaim expect explain fear figure forecast guess highlight hint hope imagine imply indicate inquire insinuate insist
    interject joke lament learn maintain marvel mention mouth muse note object observe opine plead pledge point predict proclaim
    profess promise propose protest quip read reaffirm reason recall recommend recount reiterate relate remark remind repeat reply
    report respond retort retweet reveal say scoff scream shout signal snap speculate state stress suggest suppose suspect swear
    tell testify text theorise theorize think threaten tweet underline underscore urge vow warn whisper wonder worry
    write yell`),
  that: words(`anticipate consider convey debate demonstrate detail determine discover discuss document feel find forget
    hear illustrate know learn notice pretend prove question realise realize recognise recognize regret remember
    rule see seem show tout understand`),
  hearer: words(`admonish advise ask assure beg brief caution challenge command convince encourage exhort implore inform
    instruct invite notify order persuade press pressure promise reassure remind request tell thank urge warn`),
  infinitive: words(`advise agree aim ask beg call challenge choose claim command consent decide decline demand
    encourage exhort expect hope implore instruct intend invite offer order plan pledge prefer press pressure promise
    propose refuse request seek swear tell threaten urge vow want warn wish`),
  object:
    words(`accuse acknowledge admire admit advocate allege announce anticipate applaud appreciate assail attack bash
    bemoan berate blame blast brand call castigate celebrate censure champion characterise characterize charge chastise
    chide cite claim commend compare compliment condemn confirm congratulate convey criticise criticize debate decry
    deem defend deflect demand denounce deny deplore deride describe despise detail detest discuss dislike dismiss
    disparage dispute dodge doubt downplay dub echo embrace emphasise emphasize endorse estimate excoriate expect
    explain express extol fault favor favour fear forecast grill hail hate highlight identify insult invoke knock
    label lambast lambaste lament laud liken mention mock note oppose outline paraphrase pledge ponder portray
    praise predict promise promote propose question quote raise rate rebuff rebuke rebut recall recommend reference
    refute regret reiterate reject renounce repeat reprimand repudiate resent reveal ridicule rip salute scold
    skewer slam stress suggest summarise summarize taunt term thank threaten tout underline underscore urge vilify
    voice want welcome`),
};

/** Cue verbs whose base form and third person are nouns first: `the state`, `several rules`. Decided by hand. */
export const oftenNouns: ReadonlySet<string> = words(
  'debate document figure label note order plan point question rate remark report rule snap state term',
);

/** Cue verbs that are blows first: only words in marks behind them were said. Decided by hand. */
export const oftenBlows: ReadonlySet<string> = words('attack knock rip');

/** Verbs with the prepositions and particles that lead to their content. */
const prepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `advise against; advocate for; agree to on with; allude to; apologise for; apologize for; approve of; argue against for over;
  ask about for; believe in; boast about of; brag about of; bristle at; call for on; caution against; chime in; comment on; commit to;
  complain about of; decide against on; disagree with; disapprove of; dwell on; elaborate on; hear of; hint at; hope for;
  insist on; joke about; lash out; lay out; learn of; object to; play down; plead for; point out to; press for; protest against;
  push for; rail against; react to; refer to; reflect on; respond to; scoff at; speak about against of; spell out;
  talk about of; testify about; think about of; touch on; tweet about; warn about against of; wish for; wonder about;
  worry about; write about`
    .split(/;\s*/)
    .map((line) => line.trim().split(' '))
    .map(([lemma = '', ...rest]) => [lemma, new Set(rest)]),
);

const lemmas = [...new Set([...Object.values(frames).flatMap((list) => [...list]), ...prepositions.keys()])].sort();

/** Every cue verb, by its base form. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = new Map(
  lemmas.map((lemma) => [
    lemma,
    {
      lemma,
      class: (Object.keys(classes) as (keyof typeof classes)[]).find((name) => classes[name].has(lemma)) ?? 'neutral',
      frames: new Set((Object.keys(frames) as CueFrame[]).filter((frame) => frames[frame].has(lemma))),
      prepositions: prepositions.get(lemma) ?? new Set(),
    },
  ]),
);

/** One form of a cue verb. */
export interface CueForm {
  verb: CueVerb;
  form: keyof VerbForms;
}

/** Cue verbs by each of their forms; `past` stands for a participle that looks the same. */
export const cueForms: ReadonlyMap<string, CueForm> = new Map(
  [...cueVerbs.values()].flatMap((verb) =>
    (Object.entries(verbForms(verb.lemma)) as [keyof VerbForms, string][])
      .reverse()
      .sort(([a], [b]) => Number(b === 'participle') - Number(a === 'participle'))
      .map(([form, word]): [string, CueForm] => [word, { verb, form }]),
  ),
);

/** The forms that mark the words in quotation marks beside them as speech: verbs of saying, with those of judging. */
const formsBesideMarks = `say says said saying; tell tells told telling; ask asks asked asking; add adds added adding;
  state states stated stating; claim claims claimed claiming; note notes noted noting; write writes wrote writing written;
  tweet tweets tweeted tweeting; post posts posted; explain explains explained explaining;
  warn warns warned warning; argue argues argued arguing; insist insists insisted insisting;
  stress stresses stressed stressing; emphasize emphasizes emphasized emphasizing; emphasise emphasises emphasised;
  underline underlines underlined underlining; underscore underscores underscored; highlight highlights highlighted;
  announce announces announced announcing; declare declares declared declaring; acknowledge acknowledges acknowledged;
  admit admits admitted admitting; concede concedes conceded; confirm confirms confirmed confirming;
  deny denies denied denying; reiterate reiterates reiterated; reaffirm reaffirms reaffirmed reaffirming;
  affirm affirms affirmed; assert asserts asserted asserting; allege alleges alleged; contend contends contended;
  maintain maintains maintained; suggest suggests suggested suggesting; report reports reported reporting;
  reply replies replied replying; respond responds responded responding; answer answers answered;
  urge urges urged urging; call calls called calling; describe describes described describing;
  demand demands demanded demanding; pledge pledges pledged pledging; promise promises promised; vow vows vowed;
  propose proposes proposed; recommend recommends recommended; predict predicts predicted;
  accuse accuses accused accusing; blame blames blamed; criticize criticizes criticized criticizing;
  condemn condemns condemned; denounce denounces denounced; blast blasts blasted; slam slams slammed;
  praise praises praised; welcome welcomes welcomed; complain complains complained; quip quips quipped;
  joke jokes joked; remark remarks remarked; observe observes observed; mention mentions mentioned;
  point points pointed; voice voices voiced; express expresses expressed expressing; raise raises raised raising;
  agree agrees agreed agreeing; recall recalls recalled; continue continues continued; conclude concludes concluded;
  quote quotes quoted quoting; cite cites cited citing; tout touts touted; testify testifies testified;
  ruled; shout shouts shouted; yell yelled; whisper whispered; exclaim exclaimed;
  dub dubbed; termed; label labels labeled labelled; refer refers referred; speak speaks spoke speaking;
  think thinks thought; believe believes believed; hope hopes hoped; fear fears feared; feel felt;
  decry decried; lament lamented; opine opined; recount recounted; interject interjected; retort retorted`;

/** Every form of a verb that stands beside quoted speech, lower case. */
export const cueVerbForms: ReadonlySet<string> = new Set(formsBesideMarks.split(/[;\s]+/));

/** Words and phrases beside verbs that attribute what stands near them, lower case, as sequences of terms. */
export const cuePhrases: readonly (readonly string[])[] = [
  'according to',
  'in the words of',
  'words',
  'quote',
  'statement',
  'remarks',
  'speech',
  'comments',
  'what he',
  'what she',
  'what they',
].map((phrase) => phrase.split(' '));
