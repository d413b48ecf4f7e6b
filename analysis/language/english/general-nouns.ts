/**
 * Nouns that name no topic: times, quantities, and the people, papers and occasions of news-gathering itself.
 *
 * Source: the nouns among the 300 most frequent words of the Brown and Reuters-21578 corpora that are spread evenly
 * over their texts, read through by hand.
 */
export const generalNouns: ReadonlySet<string> = new Set(
  `time times year years month months week weeks weekend day days today tomorrow yesterday night morning afternoon evening hour hours
  minute minutes moment moments date past future decade decades century period term terms
  number numbers part parts lot lots amount percent half quarter thousands hundreds millions dozens dozen million billion
  thousand hundred pair group groups series rest majority member members total share
  people person persons man men woman women child children family families friend friends official officials source
  sources spokesman spokeswoman spokesperson reporter reporters journalist journalists media press news newspaper
  statement statements interview interviews comment comments remark remarks question questions answer answers word words
  story stories report reports letter letters tweet tweets post posts article articles headline speech conference briefing
  thing things way ways place places kind kinds sort type case cases fact facts reason reasons point points idea side
  sides end start beginning result results example matter matters issue issues situation problem problems
  line lines level levels name names role life lives home house office hand hands head room area areas world country
  countries state states city president minister secretary chairman leader leaders former first second third last next new
  other several same such own good great high long little large small late early recent able major top two three four
  five six seven eight nine ten chief director spokes lawyer lawyers attorney attorneys aide aides senior
  back right left held made set put run
  page video photo image site website work job`.split(/\s+/),
);
