/**
 * What kind of thing a noun names when it heads a phrase. Singular, lower case.
 *
 * Source: WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), the lexicographer files `noun.person`, `noun.group`,
 * `noun.location`, `noun.event` and `noun.act` of each noun's most frequent sense, for nouns that two thousand news
 * articles use; read through, and filled up, by hand.
 */

export const personNouns: ReadonlySet<string> = new Set(
  `absentee accused accuser activist actor actress administrator adult adversary adviser advisor advocate affiliate
  affluent agent aide aides alarmist alderman alien ally ambassador analyst anchor applicant appointee arbiter
  artist assailant assistant asylum-applicant asylum-seeker asylum-seekers athlete attacker attendee attorney aunt
  author autocrat baby backer banker beneficiary billionaire bishop blogger bombshell boss boy broker brother
  businessman businesswoman buyer campaigner candidate captain cardinal celebrity centrist ceo chair chairman
  chairwoman challenger champion chancellor chief child chosen citizen classmate clerk client co-worker coach
  colleague colonel columnist comedian commander commander-in-chief commentator commissioner communist competitor
  confidant congressman congresswoman conservative consultant consumer contender contractor contributor convict
  coordinator cop correspondent counsel counselor counterpart cousin coyote creator criminal critic culprit customer
  dad darling daughter daughter-in-law dealer dean dear defendant defender democrat demon demonstrator deputy despot
  detainee detective developer dictator diplomat director dissident doctor donor dove driver economist editor
  educator elder elector elitist emissary employee employer engineer environmentalist envoy epidemiologist examiner
  executive expert extremist eyewitness farmer father father-in-law fed fellow felon feminist fighter filibuster
  financier fixer foe follower fool foreigner founder freshman friend front-runner fugitive fundraiser general
  gentleman girl girlfriend governor graduate grandfather grandmother guard guest gunman guy hack hacker hardliner
  hawk head heir hero hijacker historian host hostage husband idiot immigrant incompetent individual infant
  informant inmate insider inspector insurgent intellectual intermediary intern interpreter interviewer investigator
  investor jihadist journalist judge jurist justice kid killer king lady landlord lawmaker lawyer leader leaker
  leftist legislator lesbian liar liberal lieutenant lobbyist looter loser loyalist man manager mayor mediator
  member messenger midwife migrant militant millionaire minister mogul mom monarch mother murderer musician
  nationalist negotiator neighbor neighbour newcomer nobody nominee nurse observer obstructionist offender officer
  official oligarch operative opponent orderly organiser organizer ouster outsider owner parliamentarian participant
  partner passenger pastor pathologist patient patriot patron pedestrian people perpetrator person pharmacist
  photographer physician pilot plaintiff player policeman politician pollster pope populist preacher predecessor
  premier president priest prince princess prisoner producer professor progressive proponent prosecutor protester
  protestor psychiatrist psychologist pundit pupil pursued queen rapist reader rebel recipient refugee relative rep
  reporter representative republican researcher resident respondent rioter rival rogue roommate ruler sailor scholar
  scientist seeker secretary sectarian senator separatist servant server serviceman sheriff shooter sibling singer sir
  sister slave smuggler soldier solicitor son son-in-law sophomore speaker specialist spokesman spokesperson
  spokeswoman spouse spy staffer statesman stay-at-home stranger strategist strongman student subordinate successor
  supervisor supplier supporter supremacist surgeon surrogate survivor suspect taxpayer teacher teen teenager
  terrorist theorist therapist tory tourist trader trafficker traitor traveler traveller troll troop trooper twin
  tycoon tyrant uncle underdog veteran vice-president victim villain visitor volunteer voter warrior watchdog
  whistleblower widow wife witch witness woman worker writer youth`.split(/\s+/),
);

export const institutionNouns: ReadonlySet<string> = new Set(
  `administration agency army assembly association authorities authority bank board broadcaster bureau cabinet
  campaign chamber church commission committee company congress corporation council court department foundation
  government headquarters house institute institution judiciary junta leadership legislature media military ministry
  network newspaper office organisation organization outlet parliament party police presidency press regime school
  senate service subcommittee think-tank tribunal union university`.split(/\s+/),
);

/** Nouns for several people at once, beside the plurals of `personNouns`. */
export const groupNouns: ReadonlySet<string> = new Set(
  `administration agency alliance army assembly association audience authorities band battalion bench bloc board body
  bureau cabinet campaign caravan cartel caucus cell chamber church circle clan class club coalition cohort college
  column commission committee community company conference congress consortium contingent convoy corporation corps
  council country court crew crowd delegation department division duo electorate elite enterprise faction family
  federation firm fleet folk folks force forces foundation fund gang government group guild household industry
  institute institution junta jury leadership league legislature majority media membership military militia ministry
  minority mob movement multitude nation network newsroom office opposition orchestra organisation organization
  outfit pair panel parliament partnership party patrol police populace population press public regime republic
  school sect senate service side society squad staff subcommittee syndicate team think-tank tribe tribunal troops
  troupe union unit university workforce`.split(/\s+/),
);

export const placeNouns: ReadonlySet<string> = new Set(
  `airport airspace area base beach border boundary camp campus capital checkpoint city coast compound consulate
  continent corner country county crossing democracy desert destination district downtown embassy facility farm
  field frontier gate harbor harbour headquarters highway hill home homeland hometown hotel island isle land lawn
  location mainland mountain municipality nation neighborhood neighbourhood ocean outpost park peninsula place plant
  port post prison province region reservation residence resort river road room route scene sea seat shelter shore
  site soil south state station strait street suburb territory town tract venue village wall west zone`.split(/\s+/),
);

export const eventNouns: ReadonlySet<string> = new Set(
  `accident aftermath aftershock assault attack battle blast bombing briefing campaign celebration ceremony change
  clash coincidence collision conference conflict confrontation contest controversy coup crash crisis death debate
  debut defeat dinner disaster discussion dispute drill election emergency encounter epidemic episode event exercise
  explosion feud fight fire funeral gathering hearing inauguration incident interview invasion killing launch march
  massacre meeting murder negotiation negotiations outbreak pandemic parade primary protest race raid rally
  reception recession referendum reunion revolution riot scandal session shooting shutdown speech standoff storm
  strike summit talk talks test tour tournament tragedy trial trip uprising victory visit vote war wedding`.split(
    /\s+/,
  ),
);

export const actNouns: ReadonlySet<string> = new Set(
  `abuse accusation action aggression allegation announcement answer apology appeal appearance appointment approach
  approval arrest assassination attempt ban behavior behaviour bid boycott breach call cancellation ceasefire charge
  claim closure collusion comment commitment complaint concession condemnation confirmation conspiracy cooperation
  cover-up crackdown crime criticism decision declaration defense demand denial denuclearization departure
  deployment deportation detention disarmament dismissal dispatch effort election enforcement execution expulsion
  failure firing freeze gesture halt harassment hoax hunt indictment inquiry inspection interference intervention
  investigation invitation involvement joke lawsuit lie meddling mission mistake move nomination obstruction offense
  offer opposition order ouster outreach pardon pause pledge ploy policy probe promise proposal prosecution
  provocation punishment pursuit push query question refusal rejection remark removal reply request resignation
  response restraint resumption retaliation retreat reversal review ruling sanctions search settlement statement
  step study surveillance suspension tariff testimony theft threat torture treatment violation violence warning
  withdrawal`.split(/\s+/),
);
