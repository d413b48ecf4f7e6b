/**
 * Verbs that introduce what somebody said, in the forms that news text uses.
 *
 * Source: the cue verbs of the PARC 3.0 attribution corpus (Pareti 2016) and the reporting verbs of Krestel, Bergler
 * and Witte (2008), those that occur with quoted speech.
 */
const verbs = `say says said saying; tell tells told telling; ask asks asked asking; add adds added adding;
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

/** Every form of a cue verb, lower case. */
export const cueVerbForms: ReadonlySet<string> = new Set(verbs.split(/[;\s]+/));

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
