/**
 * Countries with the names that news gives them: names and acronyms, then the capital or seat of government that stands
 * for them, then adjectives and names of their people. Terms as the scanner writes them.
 *
 * Source: the CIA World Factbook (public domain): conventional short forms, capitals, nationality nouns and adjectives;
 * the countries that international news names most. Seats of government beside capitals: our own.
 */
const rows = `United States: united states, US, usa, america, united states of america | washington | american, americans
China: china, prc, people's republic of china | beijing | chinese
North Korea: north korea, dprk, the north | pyongyang | north korean, north koreans
South Korea: south korea, rok, the south | seoul | south korean, south koreans
Russia: russia, russian federation | moscow, kremlin | russian, russians
Soviet Union: soviet union, ussr | | soviet, soviets
United Kingdom: united kingdom, britain, great britain, uk, england | london, downing street | british, britons
France: france | paris, élysée | french
Germany: germany | berlin | german, germans
Italy: italy | rome | italian, italians
Spain: spain | madrid | spanish, spaniards
Portugal: portugal | lisbon | portuguese
Netherlands: netherlands, holland | hague | dutch
Belgium: belgium | | belgian, belgians
Ireland: ireland | dublin | irish
Poland: poland | warsaw | polish, poles
Hungary: hungary | budapest | hungarian, hungarians
Czech Republic: czech republic, czechia | prague | czech, czechs
Austria: austria | vienna | austrian, austrians
Switzerland: switzerland | bern | swiss
Sweden: sweden | stockholm | swedish, swedes
Norway: norway | oslo | norwegian, norwegians
Denmark: denmark | copenhagen | danish, danes
Finland: finland | helsinki | finnish, finns
Greece: greece | athens | greek, greeks
Turkey: turkey, türkiye | ankara | turkish, turks
Ukraine: ukraine | kyiv, kiev | ukrainian, ukrainians
Belarus: belarus | minsk | belarusian, belarusians
Romania: romania | bucharest | romanian, romanians
Serbia: serbia | belgrade | serbian, serbs
Israel: israel | jerusalem, tel aviv | israeli, israelis
Palestine: palestine, palestinian authority, palestinian territories | ramallah | palestinian, palestinians
Egypt: egypt | cairo | egyptian, egyptians
Jordan: jordan | amman | jordanian, jordanians
Lebanon: lebanon | beirut | lebanese
Syria: syria | damascus | syrian, syrians
Iraq: iraq | baghdad | iraqi, iraqis
Iran: iran, islamic republic, islamic republic of iran | tehran, teheran | iranian, iranians
Saudi Arabia: saudi arabia, kingdom of saudi arabia | riyadh | saudi, saudis
Yemen: yemen | sanaa | yemeni, yemenis
Qatar: qatar | doha | qatari, qataris
United Arab Emirates: united arab emirates, uae, emirates | abu dhabi | emirati, emiratis
Kuwait: kuwait | | kuwaiti, kuwaitis
Afghanistan: afghanistan | kabul | afghan, afghans
Pakistan: pakistan | islamabad | pakistani, pakistanis
India: india | new delhi, delhi | indian, indians
Bangladesh: bangladesh | dhaka | bangladeshi, bangladeshis
Sri Lanka: sri lanka | colombo | sri lankan, sri lankans
Myanmar: myanmar, burma | naypyidaw | burmese
Thailand: thailand | bangkok | thai, thais
Vietnam: vietnam | hanoi | vietnamese
Cambodia: cambodia | phnom penh | cambodian, cambodians
Malaysia: malaysia | kuala lumpur | malaysian, malaysians
Singapore: singapore | | singaporean, singaporeans
Indonesia: indonesia | jakarta | indonesian, indonesians
Philippines: philippines | manila | filipino, filipinos, philippine
Taiwan: taiwan, republic of china | taipei | taiwanese
Japan: japan | tokyo | japanese
Mongolia: mongolia | | mongolian, mongolians
Australia: australia | canberra | australian, australians
New Zealand: new zealand | wellington | new zealanders
Canada: canada | ottawa | canadian, canadians
Mexico: mexico | mexico city | mexican, mexicans
Guatemala: guatemala | guatemala city | guatemalan, guatemalans
Honduras: honduras | tegucigalpa | honduran, hondurans
El Salvador: el salvador | san salvador | salvadoran, salvadorans
Nicaragua: nicaragua | managua | nicaraguan, nicaraguans
Cuba: cuba | havana | cuban, cubans
Haiti: haiti | | haitian, haitians
Venezuela: venezuela | caracas | venezuelan, venezuelans
Colombia: colombia | bogota, bogotá | colombian, colombians
Ecuador: ecuador | quito | ecuadorian, ecuadorians
Peru: peru | lima | peruvian, peruvians
Brazil: brazil | brasilia, brasília | brazilian, brazilians
Argentina: argentina | buenos aires | argentine, argentines, argentinian
Chile: chile | santiago | chilean, chileans
Nigeria: nigeria | abuja | nigerian, nigerians
Kenya: kenya | nairobi | kenyan, kenyans
Ethiopia: ethiopia | addis ababa | ethiopian, ethiopians
Somalia: somalia | mogadishu | somali, somalis
Sudan: sudan | khartoum | sudanese
Libya: libya | tripoli | libyan, libyans
Tunisia: tunisia | tunis | tunisian, tunisians
Algeria: algeria | algiers | algerian, algerians
Morocco: morocco | rabat | moroccan, moroccans
South Africa: south africa | pretoria | south african, south africans
Zimbabwe: zimbabwe | harare | zimbabwean, zimbabweans
Central America: central america | | central american, central americans
Latin America: latin america | | latin american, latin americans
European Union: european union, eu | brussels | european, europeans`;

/** A country and what it is called. */
export interface Country {
  name: string;
  names: readonly string[];
  /** Its capital or seat of government, which stands for it. */
  seats: readonly string[];
  /** Adjectives and names of its people. */
  demonyms: readonly string[];
}

const split = (cell = '') =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const countries: readonly Country[] = rows.split('\n').map((row) => {
  const [name = '', rest = ''] = row.split(': ');
  const [names, seats, demonyms] = rest.split('|');
  return { name, names: split(names), seats: split(seats), demonyms: split(demonyms) };
});
