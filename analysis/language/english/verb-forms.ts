/**
 * Forms of verbs that no rule makes: base, third person, past, participle, present participle. Source: the irregular
 * verbs of Quirk et al. 1985, those that the tables of cue verbs name.
 */
const irregular: ReadonlyMap<string, VerbForms> = new Map(
  `say says said said saying; tell tells told told telling; write writes wrote written writing;
  speak speaks spoke spoken speaking; think thinks thought thought thinking; feel feels felt felt feeling;
  know knows knew known knowing; find finds found found finding; see sees saw seen seeing; hear hears heard heard hearing;
  understand understands understood understood understanding; make makes made made making; hold holds held held holding;
  put puts put put putting; read reads read read reading; forget forgets forgot forgotten forgetting;
  mean means meant meant meaning; swear swears swore sworn swearing; show shows showed shown showing;
  forbid forbids forbade forbidden forbidding; hit hits hit hit hitting; give gives gave given giving;
  foresee foresees foresaw foreseen foreseeing; sing sings sang sung singing; seek seeks sought sought seeking;
  choose chooses chose chosen choosing; rethink rethinks rethought rethought rethinking; take takes took taken taking;
  lay lays laid laid laying; set sets set set setting; draw draws drew drawn drawing; go goes went gone going;
  cry cries cried cried crying; learn learns learned learned learning; bring brings brought brought bringing;
  refer refers referred referred referring; concur concurs concurred concurred concurring;
  regret regrets regretted regretted regretting; admit admits admitted admitted admitting;
  commit commits committed committed committing; rebut rebuts rebutted rebutted rebutting; quip quips quipped quipped quipping;
  slam slams slammed slammed slamming; rip rips ripped ripped ripping; pan pans panned panned panning;
  plan plans planned planned planning; rap raps rapped rapped rapping; knock knocks knocked knocked knocking;
  dub dubs dubbed dubbed dubbing; jab jabs jabbed jabbed jabbing; label labels labelled labeled labelling;
  submit submits submitted submitted submitting; retweet retweets retweeted retweeted retweeting;
  tut-tut tut-tuts tut-tutted tut-tutted tut-tutting; stop stops stopped stopped stopping; spell spells spelled spelt spelling`
    .split(/;\s*/)
    .map((line) => {
      const [base = '', third = '', past = '', participle = '', present = ''] = line.trim().split(' ');
      return [base, { base, third, past, participle, present }];
    }),
);

/** What a verb looks like in a text. */
export interface VerbForms {
  base: string;
  third: string;
  past: string;
  participle: string;
  present: string;
}

/**
 * All forms of an English verb.
 *
 * @example verbForms('deny').past // => 'denied'
 */
export function verbForms(base: string): VerbForms {
  const known = irregular.get(base);
  if (known) return known;
  const past = pastOf(base);
  return { base, third: thirdOf(base), past, participle: past, present: presentOf(base) };
}

const endsInConsonantAndY = (base: string) => /[^aeiou]y$/.test(base);

function thirdOf(base: string): string {
  if (endsInConsonantAndY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantAndY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const presentOf = (base: string) => (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`);
