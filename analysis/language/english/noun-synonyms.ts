/**
 * Nouns that news uses for the same thing. Two of a row are taken for one referent only where the texts give a reason:
 * a modifier that both have, or an apposition.
 *
 * Source: the synonym sets and sister terms of WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), put together by hand
 * for the nouns that two thousand news articles use most.
 */
const rows = `deal agreement pact accord treaty arrangement settlement compact
question query inquiry
investigation probe inquiry inquest
meeting summit talk talks discussion negotiation conversation dialogue session encounter consultation
migrant immigrant refugee seeker traveler newcomer
lawyer attorney counsel
demonstrator protester protestor marcher rioter activist
protest demonstration rally march
riot unrest
attack assault raid strike bombing
shooting attack massacre killing murder rampage
shooter gunman attacker suspect killer assailant
killing murder slaying assassination death
bill legislation measure law act
law statute measure
program programme initiative
plan proposal scheme
vote ballot election referendum
money funding fund aid payment
weapon arm missile bomb warhead arsenal nuke
test testing launch
site facility
wall fence barrier
border frontier
claim allegation accusation charge
meddling interference intervention
collusion coordination conspiracy cooperation
lie falsehood untruth
statement announcement declaration remark comment
announcement pledge promise vow declaration commitment decision move
suspension halt freeze moratorium pause
dismissal firing ouster removal sacking
resignation departure exit
visit trip journey tour
leader dictator ruler strongman
president leader
government regime administration
country nation state
soldier troop force
official aide adviser advisor
supporter backer follower fan
opponent critic foe detractor
organizer organiser
hotline line
dispute row feud quarrel spat controversy
crisis emergency
virus disease illness outbreak epidemic pandemic
tariff duty levy tax
sanction penalty
storm hurricane typhoon cyclone
report dossier
document memo memorandum
letter message note
balloon airship aircraft object craft
plane aircraft jet airliner
ship vessel boat
island territory province
video footage clip recording tape
child kid minor
teenager teen youth
student pupil
victim survivor
police officer cop policeman
militant insurgent rebel fighter extremist terrorist
shutdown closure impasse standoff
abuse assault harassment misconduct
nominee candidate pick
judge jurist`;

/** For each noun the rows that it is in. */
export const synonymRows: ReadonlyMap<string, readonly number[]> = (() => {
  const places = new Map<string, number[]>();
  rows.split('\n').forEach((row, place) => {
    for (const noun of row.split(' ')) places.set(noun, [...(places.get(noun) ?? []), place]);
  });
  return places;
})();
