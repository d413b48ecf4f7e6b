import { wordSets } from '../word-list.ts';

/**
 * What tone makes of the verbs that report speech.
 *
 * Made by intersecting the labels of AFINN-165 (LICENSES/afinn.txt) with the cue verbs of PARC 3.0 (Pareti 2016) and of
 * Krestel, Bergler and Witte 2008, each then decided by hand. How a verb colours what it reports ("admitted", "claimed")
 * is a question of its own, that the cue classes of quotations answer; here it would be counted twice, or in a sense it
 * does not have.
 */
const ofTone = wordSets(new URL('reporting-verbs.csv', import.meta.url), 'tone');

/**
 * They only say that something was said, meant, asked for or passed on; AFINN scores another sense of them (stress at
 * work, a demanding task, a fair share). All forms, lower case.
 */
export const neutralReportingVerbs = ofTone('neutral');

/**
 * They keep their tone, because they report an act that is itself friendly or hostile: to accuse, to warn or to praise
 * somebody. Base forms; listed to show that they were considered, nothing else reads them.
 */
export const toneBearingReportingVerbs = ofTone('kept');
