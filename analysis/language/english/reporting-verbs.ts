/**
 * What tone makes of the verbs that report speech.
 *
 * Made by intersecting the labels of AFINN-165 (LICENSES/afinn.txt) with the cue verbs of PARC 3.0 (Pareti 2016) and of
 * Krestel, Bergler and Witte 2008, each then decided by hand. How a verb colours what it reports ("admitted", "claimed")
 * is a question of its own, that the cue classes of quotations answer; here it would be counted twice, or in a sense it
 * does not have.
 */

/**
 * They only say that something was said, meant, asked for or passed on; AFINN scores another sense of them (stress at
 * work, a demanding task, a fair share). All forms, lower case.
 */
export const neutralReportingVerbs: ReadonlySet<string> = new Set(
  `stress stresses stressed stressing
  highlight highlights highlighted highlighting
  contend contends contended contending
  admit admits admitted admitting
  question questions questioned questioning
  recommend recommends recommended recommending
  demand demands demanded demanding
  deny denies denied denying
  suspect suspects suspected suspecting
  want wants wanted wanting
  wish wishes wished wishing
  feel feels feeling
  share shares shared sharing`.split(/\s+/),
);

/**
 * They keep their tone, because they report an act that is itself friendly or hostile: to accuse, to warn or to praise
 * somebody. Base forms; listed to show that they were considered, nothing else reads them.
 */
export const toneBearingReportingVerbs: ReadonlySet<string> = new Set(
  `accept accuse agree apologise apologize applaud attack blame celebrate chastise chide commend complain condemn
  congratulate convince criticise criticize cry denounce deplore disagree dispute doubt encourage endorse fear
  hail hope joke laugh moan praise promise protest rant reassure reject scold scream slam support swear thank threaten tout
  warn welcome worry`.split(/\s+/),
);
