/**
 * Words that stand in names without naming anybody: titles and ranks, days and months, adjectives of nations.
 * Lower case. Sources: the titles and abbreviations of the Associated Press Stylebook; the demonyms of the CIA World
 * Factbook for the countries that international news names most.
 */

/** A title or rank: the words behind it in a run of capitals name a person. */
export const personTitles: ReadonlySet<string> = new Set(
  `president vice-president minister secretary chancellor premier spokesman spokeswoman spokesperson senator sen
  representative rep congressman congresswoman governor gov mayor judge justice king queen prince princess pope sir lord
  lady general gen colonel col captain capt lieutenant lt sergeant sgt major admiral adm officer chief director chairman
  chairwoman chair chairperson speaker leader ambassador envoy attorney counsel counselor councilor commissioner deputy
  professor prof doctor dr mr mrs ms reverend rev sheriff candidate nominee rapporteur head ceo founder detective
  inspector superintendent administrator adviser advisor undersecretary treasurer democrat republican`.split(/\s+/),
);

/** What the holders of an office are called by, beside its title: `Secretary of State`, `Vice President`. */
export const officeWords: ReadonlySet<string> = new Set(
  `prime vice special first of state defense defence commerce treasury security affairs foreign homeland
  interior`.split(/\s+/),
);

/** Days and months: capitalised, and nobody's name. */
export const calendarNames: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept oct nov dec christmas easter thanksgiving
  new-year`.split(/\s+/),
);

/** Adjectives of nations, religions and parties: they qualify a noun and name no actor. */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american arab arabic argentine armenian asian australian austrian azerbaijani
  bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian cambodian canadian catholic chilean chinese
  christian colombian congolese conservative croatian cuban czech danish democratic dutch ecuadorian egyptian english
  eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian hispanic
  honduran hungarian icelandic indian indonesian iranian iraqi irish islamic israeli italian jamaican japanese jewish
  jordanian kazakh kenyan korean kurdish kuwaiti latin latino latvian lebanese libyan lithuanian malaysian mexican
  mongolian moroccan muslim myanmar nepalese nigerian norwegian pakistani palestinian panamanian paraguayan persian
  peruvian polish portuguese qatari romanian russian salvadoran saudi scottish serbian singaporean slovak slovenian somali
  soviet spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian uruguayan venezuelan
  vietnamese welsh western yemeni northern southern eastern federal state republicans democrats americans
  gop`.split(/\s+/),
);
