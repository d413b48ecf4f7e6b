/**
 * What parts of speech English words can be, for words whose ending does not tell. Base forms, lower case.
 *
 * Source: WordNet 3.1 (Princeton University; LICENSES/wordnet.txt), by how often its
 * tagged corpus has each word as noun, verb, adjective and adverb; of those, the words that two thousand news articles
 * use. Words in `-ly` and in suffixes that only adjectives have are left out: rules know them.
 */

/** Verbs that are seldom anything else. */
export const verbs: ReadonlySet<string> = new Set(
  `abate abduct abide abolish abound absolve absorb abstain aby accede accelerate accept accommodate accompany
  accomplish accord accumulate accuse accustom achieve acknowledge acquiesce acquire acquit activate adapt add
  adhere adjourn adjudicate adjust administer admire admit admonish adopt advertise advise affect affirm afford
  aggravate aggrieve agitate agonize agree airt alert alienate align allay allege alleviate allocate allot allow
  allude alter alternate amass amaze amend amplify analyse analyze animate announce annoy anticipate apologize appal
  appall appear appease applaud apply appoint appreciate apprehend approve argue arise arrange arrive articulate ask
  aspire assail assemble assert assess assign assuage assume assure astonish astound attach attend attest attract
  augment authorize automate avert avoid await awaken backtrack baffle bake banish bask bathe be bear become beg
  beget begin behave behead beleaguer believe belong bemoan besiege bestow betray bicker bind bleed bless blindside
  blink blunt bode boil boo bore borrow bother boycott brag breathe bring broaden budge build bump burgeon bury buy
  calculate calibrate cancel capitalize careen caricature cark carry carve catch categorize cater caucus cease cede
  celebrate centralize certify chant characterize chastise cheat cherish chew chide choke choose chronicle circulate
  circumvent cite clarify classify clean cleanse climb cling clog clothe codify coincide collaborate collect collide
  collude combine come commemorate commence commend commit communicate commute compare compart compassionate compel
  compensate compete compile complain complete complicate comply compose comprise conceal concede conceive conclude
  concur condemn condone confer confess confide confine confirm confiscate conform confront confuse congratulate
  congregate connect conquer consider consist consolidate conspire constitute constrain construct consult consume
  contain contaminate contemplate contend continue contradict contribute convene converge convey convince cool
  cooperate cope correct correlate correspond corroborate cough cram crawl create creep criminalize criticise
  criticize cronk cruise crumble culminate cultivate curtail dampen dangle dare dart daunt debunk decentralize
  decide decimate declare declassify decorate decry dedicate deduct deem deepen defend defer define deflate deflect
  defuse defy degrade delete deliver delude delve demean demilitarize demonize demonstrate demoralize demote demur
  denigrate denounce deny depart depend depict deplete deploy deport depress deprive depute derail derange deride
  derive descend describe deserve designate destabilize destine destroy detain detect deter deteriorate determine
  detonate devastate develop devise devolve devote diagnose die differ differentiate dig digest dignify diminish
  dine direct disable disagree disappear disappoint disapprove disarm disavow disband discern disclose disconnect
  discourage discover discriminate discuss disenfranchise disengage disinfect dismantle dismiss disorient disparage
  dispense disperse displace dispose disqualify disrupt disseminate dissipate dissuade distinguish distort distract
  distribute disturb diverge diversify divert divide divulge do dominate donate downgrade download downplay drag
  drill drown dry dub dump duplicate dwell dwindle dye earn eat edit educate eff eject elaborate elate elect elevate
  elicit eliminate elude emanate embark embarrass embattle embed embody embolden embroil emerge emphasize employ
  empower enable enact encompass encourage encroach endanger endorse endure energize enforce engage engulf enhance
  enjoy enlist enrich enrol enroll enshrine enslave ensue ensure entail enter entertain entice entitle entrench
  entrust enumerate envelop envision equal equate equip eradicate erase erect erode err erupt escalate espouse
  establish evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exasperate exceed
  excel except excite exclude excoriate execute exemplify exempt exert exhaust exhibit exist exonerate expand expect
  expedite expel expend expire explain explode explore expose expound express extend fabricate facilitate fade fail
  falter fascinate feel fell fend fill finalize find fixate flabbergast flatten flee flex float flop flout follow
  forbid foresee foreshadow forestall forge forget forgive forgo fortify foster foul freeze fret frighten frustrate
  fulfil fulfill fume fundraise galvanize gamble garner gather generate get give go gouge govern grab grapple grasp
  gravitate greet grieve grind grope grow guess hang happen harass harden hark hasten have headquarter heal hear
  heighten hesitate hew highlight hijack hinder hire hold horrify hospitalize hover hug hum humble humiliate hunker
  hurl identify idle ignite ignore illuminate illustrate imagine impeach impede impend imperil implicate implore
  imply impose impoverish impress imprison improve improvise inaugurate incapacitate incarcerate incite include
  incorporate incriminate incur indicate indict induce indulge infect infiltrate inflame inflate inflict inform
  infringe infuriate ingest inherit inhibit initiate inject injure innovate inoculate inquire insert insinuate
  insist inspect inspire instal install instigate instill instruct insulate insure integrate intend intensify inter
  interact interconnect interfere interject interpret interrupt intersect intervene intimate intimidate intoxicate
  introduce inundate invade invalidate invent invest investigate invite invoke involve irk irritate isolate itch
  jeopardize join jump justify keep kidnap kill kneel know lam lambast lambaste languish lash latch laud launch
  launder lavish lay lean learn leave legalize legislate legitimize lend lengthen lessen let levy liberate lick lift
  like liken linger listen litigate live loathe locate loosen lose lower lurk lynch magnify maintain make manage
  manifest manipulate mar marginalize marry massacre materialize mature maximize mean meddle meet melt mend merge
  militarize mingle minimize misguide mishandle misinterpret mislead misplace misrepresent misstate mistrust
  misunderstand mitigate mix mobilize mock modify monitor moo motivate mourn move multiply muster mutate nationalize
  naturalize navigate necessitate negate negotiate neutralize nod nominate normalize notify nudge nullify obey
  obligate oblige obscure observe obsess obstruct obtain occupy occur offend offer offset open operate oppose opt
  orchestrate ordain organize originate oust outlast outnumber outpace outperform outsource outweigh overcome
  overcrowd overdose overhaul overlap overlook overplay overreach overreact override overrule overrun oversee
  overshadow overstate overturn overwhelm owe pant paralyze parse participate pat peddle peel penalize penetrate
  perceive perform perpetrate perpetuate persist persuade pertain plague plat plead please plummet podcast poke
  polarize politicize ponder populate portray possess postpone pounce pour pray preach precede preclude predict
  preempt preexist prefer prejudge preoccupy prepare prescribe preserve preside presume pretend prevail prevent
  prioritize probe proceed proclaim procure prod produce profess prohibit proliferate prolong promote prompt
  pronounce propagate propel propose prosecute protect protract prove provide provoke pry publicize publish pummel
  punish purport pursue put putt puzzle qualify quash quell quit quote raise ramble randomize rape ratify
  rationalize reach react read reaffirm realize reallocate reap reassert reassess reassure rebuild rebuke rebut
  recall recapture recast recede receive recite reckon reclaim recognize recoil recommend reconcile reconsider
  reconvene recount recover recur recuse recycle redefine redirect redistribute redo reduce reek reelect refer
  refinance refine reflect refocus refuse refute regain regroup regulate reignite reimburse reimpose reinforce
  reinstate reinvent reiterate reject relate relax relegate relent relieve relinquish relive relocate rely remain
  remake remember remind remove rename rend render renegotiate renew reopen repeat replace replenish replicate
  represent reprimand repudiate require reschedule rescind resemble reset reshape reside resign resist resolve
  resonate respond restart restock restore restrain restrict restructure resurrect ret retain retaliate rethink
  retire retract retrieve reunite rev reveal reverberate revert revise revisit revive revolve rewrite rid rip rive
  rivet roast rob roil rouse rove rub sag salute salvage sanitize satisfy save savvy say scare scatter scoff scold
  scour scrub scrutinize sear secure see seek seel seem seep segregate seize select sell send separate sequester
  serve settle shake shatter shave shelve shine shirk shoo shoot shorten shout shove shrink shun shut sicken
  sidestep signify simmer simplify sing singe sit skew skid skip slam slap slash smirk smolder smooth sneak soak
  soar socialize soften solicit solidify solve soothe sow spare speak specialize specify speculate spend spill spin
  spit spoil sprawl sprinkle sprint sputter squander stabilize stagger startle starve stay steal steam steer stifle
  stigmatize stimulate stipulate stir stoke stonewall strangle streamline strengthen strive stumble stun subdue
  submit subpoena subscribe subside subsidize substantiate subvert succeed succumb sue suffer suggest summarize
  summon supersede supervise suppose suppress surpass surround surveil survive suspend sustain swap swear swim
  swinge swipe tabulate tailor take tamper tarnish teach televise tell tempt tend terminate terrify terrorize
  testify thank think threaten thrive tighten tilt tolerate topple transform translate transmit transpire transplant
  traumatize treat trickle try tuck unarm uncover underestimate undergo undermine underscore understand understate
  undertake undo unearth unfold unhinge unify unite unleash unload unlock unmask unnerve unravel unseal unseat
  unsettle unveil update upend uphold upload utilize utter vacate vaccinate validate vandalize vanish vary veer
  verify vex victimize vilify vindicate violate vouch vow wade wait waive wane want warn waver weaken weaponize wear
  wed weep weigh whine whistle whop widen wield win wipe withdraw wither withhold withstand wive worsen wreak wrench
  wrestle write`.split(/\s+/),
);

/** Verbs that are nouns as well (`claim`, `report`): what stands before and after decides. */
export const nounsAndVerbs: ReadonlySet<string> = new Set(
  `abandon abort abstract abuse act address advance advocate affiliate affront aid ail aim alarm alloy ambush amnesty
  amount anchor angle answer ante ape appeal approach arch archive array arrest assault assist associate attack
  attempt attribute auction audit autograph avail average award backfire backlash backstop bail bait balance balk
  ban bang bankrupt bar bargain bark barricade base bat batter bay beam beard beat belt bench bend benefit bet bias
  bid bike bite blackmail blame blare blast blind blister blitz block blog blow blueprint blur bluster board boast
  bolster bomb boob boom boost border botch bounce bound bow brace bracket breach break breakfast brew bribe bridge
  bristle broadcast bruise brunch brush bubble buck buckle bud budget buffet bug bulk bull bunch bungle buoy burl
  burn burp burst bus bust buttress buzz bypass cable call calm camouflage camp campaign can canvass cap caption
  capture care carp cart cascade cash casket cast cause caution cement censor center centre challenge chamber change
  channel charge chart charter chase chat chatter check checker cheer chill chime chip chock chop chorus circle
  claim clamor clap clash claw click clinch clip close cloture cluster clutch coach coat cod code coin collapse
  color comb combat comfort command comment compliment compound compromise con concentrate concern conduct conflict
  consent contact content contest contract contrast control convert convict cook coordinate copy copyright corral
  cost couch counsel count counter couple court cover crack crap crash credit cripple critique crop cross crow crowd
  crown crush cry cue curb cure curse curve cushion cut cycle dam damage dance darn dash date deal debate debut
  decease decline decrease decree default defeat delay delegate delight deluge demand demise dent deposit desert
  design desire despair dial dictate din ding dip discharge discipline discord discount discourse discredit disdain
  disgrace disguise disgust dislike dispatch display dispute disregard disrespect dissent dissolve distrust ditch
  dive divorce dj dock document dodge don doom dose dot double doubt draft drain draw drawl dread dream dress drift
  drink drive drop drum duck dwarf earmark ease ebb echo eclipse eddy effect elbow email embargo embrace encounter
  end endeavor escape escort estimate evidence excerpt exchange excuse exercise exile exit experience experiment
  exploit export extract eyewitness face fake fall fan fare fashion favor fear feature feed felt fester feud fiddle
  fight figure file filibuster filter fin finance financier finish fink fire fish fit fix fizzle flank flare flash
  fleer flip flirt flock flood flourish flow flurry fly focus fodder fold fool force forecast form format found
  founder fracture frame fray freelance frisk fry fuck fuel fumble function funnel furlough gag gain garage garden
  gasp gauge gear gel gerrymander gesture ghost gin glare glimpse glow goad graduate grandstand grant grill grin
  grip growl guarantee guard guide gum hack hail halt hammer hamper handcuff handle harbor harm harvest hatch hate
  haul haunt haw hawk hazard head headline heap heat hedge heed help herald herd hiccup hide hike hint hit hitch
  hoard hoax holler hone honk honor hook hoot hop hope hose howl huddle hunch hunt hurdle hurry hurt hush hype
  implement import incline increase index inebriate influence ink institute insult intercept intern interview
  intrigue issue jab jail jam jar jet joke jolt judge keynote kick kid kip kiss knit knock label labor lace lack lag
  lame lament land lap lapse lark laugh layer lead leak leap lease lecture leverage license lie light limit link
  list load loan lob lobby lock lodge log look loom loop loot love lump lunge lurch lure mail malfunction mandate
  maneuver mantle manufacture map march mark market marshal marvel mash mask master match mate matter measure
  mention mentor merchandise merit milk mill mind mine minister mire mirror misconduct mismatch miss mistake misuse
  moderate mold mount muddle mull murder mushroom nail name need needle neglect nickname nip nix notch note notice
  nuke nurse object occasion orbit order outgo outlaw outline output outrage overflow overload overthrow pace pack
  package paint pair pal palm pan pander panel panic parade parallel paraphrase pardon park parole pass patch patent
  patrol pause pave pawn pay peak peer peg pen pepper peril perk permit pet petition phone photograph phrase pick
  pile pilot pin pinch pinion pioneer pipe piss pit pitch pivot place plan plank plant play pledge plot plow plug
  plunge point poise poison police poll pool pop pore pose post pound practice praise prank precipitate predicate
  prelude premise present press preview prey prick pride print prize profit programme progress project promise prop
  proposition protest pull pump punch punt purchase purge purse push putty quake quarantine query quest question
  quip race rack raft rage raid rail rain rake rally ram ramp rampage range rant rap ratchet rate rattle ravage rave
  ravel ream rear rebate rebel rebound rebuff recess record recruit redact reel refill reform refrain refund regard
  register regret reign rein relay release relish remark remedy rent repair repatriate repeal reply report reprieve
  request rescue reserve resort respect rest result resume retail retake retreat return revenge reverse review
  revoke reward rick ride ridicule riff rig rim rime ring riot ripple rise risk rival roar robe rock roll rook root
  rot round rout row rue ruin rule run rush rust sack sacrifice saddle safeguard sail sample sanction sand saw scam
  scan scarf schedule scoop score scorn scourge scramble scrap scratch scream screen screw seal search seat sense
  sentence set shade shape share shark shed shepherd shield shift ship shock shop show shower shred shrug shy
  sideline sign signal silence sin sink siphon sketch skewer ski skirmish skirt skyrocket slander slate slaughter
  sleep slew slice slide slip slot slump slur slush smash smear smell smile smoke snag snake snap sneeze snow solace
  solo sophisticate sound sour span spar spark spat spawn spearhead speed spell spike spiral splash split sponsor
  spook spot spotlight spray spread spring spur spy square squeeze stab stack staff stag stage stain stake stalemate
  stall stamp stand star stare start state station stave stem step stick sting stint stockpile stop store storm
  strain strand stray streak stream stress stretch strike string strip stroke struggle study stuff stump stunt
  stymie stymy sub subject subordinate substitute suck suit summit sup supplement supply support surge surprise
  surrender survey suspect swab swallow swamp swarm sway sweat sweep swell swing swirl switch syndicate tack tackle
  tag taint talk tamp tangle tap taste tat taunt tax taxi tear teargas tease tee telephone tender tense term test
  thaw thread thrill throng throw thrust thumb thwart tick tie till tip tire toggle toll tool torpedo torture toss
  total touch tour tout tower trace track trade trail train transfer transit transport trap trash travel tread
  treasure trek trick trigger trim triple triumph troll trouble trump trumpet trust tumble tunnel turn tussle tweak
  tweet twin twist twitter undercut upgrade upset urge use usher vacuum vault veil vent venture vest vet veto
  videotape view visa visit vitriol void volunteer vomit vote wad wag wage wager wake walk wank warrant wash waste
  watch wave wedge welcome wheel whiff whip whisper wholesale will wind wing wire wiretap wish witness wonder work
  worry worship wound wrangle wrap wreck yell yield zone`.split(/\s+/),
);

/** Adjectives that are seldom anything else. */
export const adjectives: ReadonlySet<string> = new Set(
  `abrupt absent absolute absurd accurate actual acute adamant additional adequate adverse afloat afoul afraid
  agricultural ain akin all ample ancient ane anecdotal angry annual another anti antitrust any apparent appellate
  appropriate apt arbitrary arco ardent artificial arty authoritarian avid aware awkward bad bare bats beaten
  behavioral belligerent beneficial best better big bigger bilateral billion bipartisan bitter bizarre black blatant
  bleak bloody blown blue bogus bold born both brash brave brazen brief bright brilliant broad broadband broke
  broken brown brutal budgetary built burdensome burnt busy candid capitalist casual cautionary celebratory central
  certain cheap chief chilly civil civilian clear clever coastal coherent cold collateral commercial common
  competent complacent complex conciliatory concurrent confident confidential confrontational congressional
  consequential consistent conspiratorial constant constitutional contemporary continental contraband contradictory
  controversial convenient conventional corporate corrupt costly cowardly crazy creepy crucial crude cruel cultural
  cute damn dark dead deadly decent deep deferential defiant definite deliberate delicate dependent derogatory
  desperate detrimental devout different difficult digital dire dirty disciplinary discretionary discriminatory
  dishonest disproportionate distant distinct divergent diverse divine dominant done downward draconian drawn driven
  drunk drunken dual dumb dysfunctional each eager earliest early eastern easy educational efficient eight elderly
  eldest electoral elementary emeritus emotional empty entire environmental essential eventual every everyday
  evident evolutionary exact excellent exceptional existential experimental explanatory explicit external extra
  extraordinary extreme factual fair fallen false familiar fascist fast fat fatal faulty federal fervent fetal few
  fewer fierce fiery fifth final financial fine first firsthand fiscal flat focal foreign foremost forgotten formal
  former forthright four fourth fragile frail frank fraudulent fraught free frequent fresh friendly frozen full
  functional fundamental funny futile gay generational gentle genuine given glad global golden gone good
  governmental gradual grand grassroots gray great greater greatest green grim gross grotesque grown gubernatorial
  guilty halfway happy hard hardline harsh healthier healthy heard heavy held hesitant hidden high higher homemade
  honest hostile hot hourly huge human humanitarian hungry ignorant ill illegal illegitimate illicit immediate
  immense imminent immoral immune impartial imperfect implicit important improper inaccurate inadequate
  inappropriate incoherent incomplete inconsistent inconvenient incorrect incremental incumbent indefinite
  independent indignant indirect indoor industrial inflammatory influential informal inherent inhumane initial inner
  innocent insane insecure insignificant institutional instrumental insufficient intact intelligent intense
  intentional intercontinental internal international irrational irrelevant jittery jubilant judicial juvenile keen
  kept known lackluster laid large larger last late latest latter legal legitimate lengthy lesser lethal lewd
  lifelong likely lit literal little local lone lonely long longtime loose lost loud lovely low loyal lucky lurid
  mad made main major makeshift mammoth mandatory many marginal marital maximum median medieval mental mere messy
  metropolitan mid mild militant military minimal minimum minor mistaken misunderstood mobile modern modest
  molecular monetary monthlong moral multilateral multinational multiple municipal murky mute mutual myriad narrow
  nasal nasty national natural naval near nearby necessary neither neo neutral new next nice nightly nine ninth
  noble noisy nonexistent nonviolent normal northeastern northern nuclear nuts occasional odd okay old olden older
  one onetime online operational opposite oral ordinary original other out outdoor outer outspoken overall overblown
  overdue overt own paid pale paramount parliamentary partial particular passionate perfect peripheral permanent
  persistent personal pertinent petty phony pink pivotal plain polite poor popular postal postwar potent
  precautionary precise pregnant preliminary premature prenatal presidential prevalent primary prime prior private
  pro procedural professional profound prominent prone proper proud proven provincial provisional prudent pure
  purple pursuant quarterly quick quiet racial rampant random rapid rare rational raw ready real recent recreational
  regional regular regulatory relevant reliant reluctant reminiscent remote renal residential resilient resistant
  resolute respiratory retaliatory revolutionary rheumatoid rich risen risky robust rocky rosy rough royal rude
  rural rusty sad safe said salient same scary seasonal second secondary secular serial seven seventh several severe
  sexual shady shaken shaky sharp sheer short sick significant silent silly similar simple sincere single singular
  sinister six sixth slim slippery slow small smaller smart sober social societal soft solar sold solemn somber some
  sore sorry sought southeastern southern sparse special spectacular speedy spent spiritual spoken stalwart stark
  statewide statutory staunch steadfast steady steep stern straight straightforward strange stricken strict
  stringent strong struck structural stubborn stuck stupid subsequent substantial subtle suburban sudden sufficient
  sunny super superficial supplemental supreme sure surreal sweet swept swift swollen sworn tacit taken tall tart
  teen teenage temporary ten tepid territorial testy thick thin third thorny thorough three thrown tight timely tiny
  tops torn tough traditional transgender transparent tribal tricky trivial true trustworthy turbulent two ugly
  ultimate unaware unborn uncertain unclear uncommon unconstitutional unconventional under underground understood
  underway undue uneasy unfair unfamiliar unfit unforeseen unfortunate unhappy unhealthy unheard unilateral
  unintentional unique universal unjust unknown unlike unlikely unnecessary unofficial unorthodox unpaid unpleasant
  unpopular unproven unsafe unseen unsure untrue unusual upbeat upper urban urgent usual utmost vacant vague vain
  valid vast vehement verbal vibrant vigilant vile violent viral virtual visual vital vivid vocal volatile voluntary
  vulgar warm wary weak wealthy weary weeklong weird western wet whatever whatsoever white whole wide widespread
  wild wise withdrawn wooden worldwide worn worrisome worse worst worthwhile worthy written wrong wrought yellow
  young younger`.split(/\s+/),
);

/** Adjectives that are nouns as well (`official`, `immigrant`). */
export const adjectivesAndNouns: ReadonlySet<string> = new Set(
  `accidental acting active activist adjuvant advisory affluent aggregate aging alcoholic alien alternative antiviral
  approaching approving assistant binding boon breathing bully bullying captive caring cautious centrist ceremonial
  characteristic chemical choice cleansing closing coming communist concealing concrete contingent contrary covert
  criminal crying current daring darling dear deciding defeated demographic departed derelict designing disinfectant
  disposable dissident doomed downtown dozen due dying earnest east editorial elder elective enate epic epidemic
  evil ex excess executive exponential extremist facial failing faltering favorite female feminist fighting firm
  fore fossil front fucking future general generic giant going gold grave half healing hollow homeless hundred ic
  ideal il impromptu inaugural incident incompetent indicative individual insurgent intellectual intent interim iv
  ix joint junior key kin lashing left leftist leftover lesbian li liberal liquid living magic male meddling medium
  melting metal metric middle migrant million minus monthly mourning much must naming narrowing nationalist needy
  net no nonessential nonpartisan nonprofit nonsense north notable novel objective obsessive offensive official
  omnibus opening optic orange orderly outside overage overhead pandemic partisan passing past pedestrian plastic
  pleading plus positioning potential premium preventative principal proprietary public pursued questioning racist
  radical raising rallying ranking reactionary rental representative resident respondent right rose routine ruling
  running saving screaming secret sectarian seeing semiautomatic senior sent separatist sexist sharing shining
  shoddy silver sitting slav slight smiling sole solid south sovereign stable stainless standard standing starting
  stiff stinging straining subsidiary sunset supporting surplus surrogate sweeping swimming swinging takeout taking
  tearing teasing tenth thousand thwarting top topping transient trillion umber uniform uphill variable veteran
  virgin waiting wavering weakening wearable wearing west whipping winning won worrying worsening worth yearly zero`.split(
    /\s+/,
  ),
);

/** Adverbs without `-ly`. */
export const adverbs: ReadonlySet<string> = new Set(
  `aback aboard abroad afoot afterward afterwards again ago ahead alas alike almost alone aloud already also
  altogether always anew anymore anyway anywhere apart apiece astern atop away awhile back backward backwards
  beforehand closer closest downstairs earlier either elsewhere even ever everywhere face-to-face far farther faster
  fastest forever forth forward further head-on hence here herein however in indeed indoors instead irrespective
  kinda later likewise longer longest lowest maybe meantime meanwhile nationwide nearest never nevertheless non
  nonetheless not now nowhere offshore often oftentimes once onstage otherwise outdoors outright overboard overnight
  overseas perhaps person-to-person piecemeal quicker quickest quite rather regardless scarce seldom sky-high slower
  so someday somehow someplace sometime sometimes somewhat somewhere soon sooner still tenfold there thereafter
  thereby therefore thereof thus together tonight too twice upstairs upstate upward upwards very well wherever
  whopping yet`.split(/\s+/),
);
