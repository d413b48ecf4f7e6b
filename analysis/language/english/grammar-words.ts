/**
 * Closed classes of English words by what they do in a clause. Lower case. Source: Quirk, Greenbaum, Leech and Svartvik
 * 1985, A Comprehensive Grammar of the English Language.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a noun phrase. */
export const determiners = words(`the a an this these those his her its their our my your some any no each every another
  both all many several most few two three four five six seven eight nine ten dozens hundreds thousands either neither
  such one`);

/** Pronouns that can be the subject of a clause. */
export const subjectPronouns = words(`he she they it we i you who someone somebody everyone everybody anyone nobody
  none others one he's she's they've they're it's we've we're i've i'm you've you're he'd she'd they'd we'd i'd he'll
  she'll they'll we'll i'll`);

/** Pronouns that can be the object of a verb. */
export const objectPronouns = words('him her them us me you it himself herself themselves itself');

/** Auxiliaries and modal verbs. */
export const auxiliaries =
  words(`has have had having do does did will would can could may might must shall should is are
  was were be been being am isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't
  couldn't shouldn't cannot`);

/** Forms of the verb that makes the passive. */
export const formsOfBe =
  words(`is are was were be been being am isn't aren't wasn't weren't he's she's it's they're we're
  i'm you're`);

/** Adverbs that may stand between a subject and its verb; those in -ly are recognised by their ending. */
export const adverbs = words(`also later then now already never not again still just only once further even ever often
  always soon instead too meanwhile nevertheless however thus first perhaps earlier recently today yesterday far
  himself herself themselves both all n't twice almost long simply`);

/** Prepositions. */
export const prepositions =
  words(`in on at to of for from with by about during after before since until through into over
  under between among against across along around behind beyond near toward towards upon within without via per amid
  ahead despite following outside inside alongside regarding concerning including throughout like unlike`);

/** Words that open a subordinate clause. */
export const subordinators =
  words(`that if because while although though when as since after before until unless whereas
  where whether how why what which who whom whose whatever whenever so lest`);

/** Words that open a clause that is itself the content of a verb. */
export const clauseOpeners = words('that how whether why what if when where who');

/** Words that join clauses or phrases. */
export const conjunctions = words('and but or nor yet so plus');

/** Days and other times that stand without a preposition: `said Monday`. */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
  earlier later recently last this morning afternoon evening night week month year here there afterward afterwards
  mondays early late previously repeatedly again yet`);
