/**
 * Verbs that news uses for the same act, every form that occurs, and behind the bar the nouns for it. Verbs with the
 * same object from one row name one act (`suspend tests`, `a freeze of tests`).
 *
 * Source: the verb synonym sets of WordNet 3.1 and the nouns that it derives from them (Princeton University;
 * LICENSES/wordnet.txt), put together by hand for the verbs that two thousand news articles use most.
 */
const rows = `suspend halt freeze froze frozen stop pause cease discontinue | suspension halt freeze moratorium pause cessation
close shut shutter discard | closure shutdown closing
end finish conclude terminate | end termination conclusion
resume restart reopen renew restarting | resumption restart
abandon give gave given giving renounce relinquish surrender dismantle destroy eliminate scrap | abandonment dismantlement denuclearization disarmament elimination denuclearisation demilitarization deregulation
withdraw withdrew withdrawn pull quit exit leave left leaving scrap cancel kill rip tear tore dump ditch | withdrawal exit cancellation
preserve keep kept keeping save uphold maintain retain remain stay | preservation
meet met meeting sit sat host hosting | meeting encounter
visit travel fly flew go went gone going | visit trip journey
seek sought seeking request ask apply claim pursue | request claim application bid
enter cross reach reached arrive | entry crossing arrival
criticize criticise blast slam condemn denounce attack bash hammer assail lambaste | criticism condemnation denunciation
praise hail laud welcome applaud | praise
accuse blame charge fault | accusation charge
fire dismiss oust sack remove ousted | firing dismissal ouster removal
resign quit step | resignation
kill slay slain murder shoot shot shooting gun | killing murder slaying shooting
arrest detain apprehend jail imprison | arrest detention
investigate probe examine | investigation probe inquiry
question interview ask grill | questioning interview
interfere meddle intervene | interference meddling intervention
collude conspire coordinate cooperate | collusion conspiracy coordination
negotiate discuss broker | negotiation discussion
announce declare pledge promise vow commit | announcement declaration pledge promise vow commitment
test launch fire fired | test launch
ban prohibit bar block outlaw restrict | ban prohibition restriction
approve pass adopt back support endorse | approval passage adoption endorsement
reject refuse oppose vote-down | rejection refusal opposition
deport expel remove eject | deportation expulsion
invade attack strike struck bomb raid shell | invasion attack strike bombing raid assault
protest demonstrate rally march | protest demonstration rally march
sue file | lawsuit suit
impose levy slap | imposition
raise hike increase | increase hike rise
cut reduce slash lower | cut reduction
lie mislead misled deceive | lie deception
assault abuse molest harass grope attack | assault abuse harassment
shoot-down down shot | downing shooting-down
build erect construct | construction
spy snoop surveil | spying surveillance espionage`;

const parts = rows.split('\n').map((row) => row.split(' | ').map((half) => half.split(' ')));
const placesOf = (half: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  parts.forEach((row, place) => {
    for (const word of row[half] ?? []) if (!places.has(word)) places.set(word, place);
  });
  return places;
};

/** The row of each verb. */
export const actOfVerb: ReadonlyMap<string, number> = placesOf(0);
/** The row of each noun for an act. */
export const actOfNoun: ReadonlyMap<string, number> = placesOf(1);

/**
 * What a noun for an act does away with, where the noun itself says so: verbs with that object name the same act
 * (`disarmament`, `give up the weapons`). Source: the glosses of WordNet 3.1.
 */
export const objectOfNoun: ReadonlyMap<string, string> = new Map([
  ['denuclearization', 'weapon'],
  ['denuclearisation', 'weapon'],
  ['disarmament', 'weapon'],
  ['demilitarization', 'troop'],
  ['deregulation', 'regulation'],
]);
