/**
 * Past forms of irregular verbs, simple past and participle together; forms that are also the base form are left out.
 *
 * Source: the closed list of English irregular verbs as grammars give it (Quirk et al. 1985, A Comprehensive Grammar of
 * the English Language, 3.11–20), those that news uses.
 */
export const irregularPasts: ReadonlySet<string> = new Set(
  `arose arisen ate eaten awoke awoken beat beaten became began begun bent bore born borne bought bound bled blew blown bred
  broke broken brought built burnt came caught chose chosen clung crept dealt drew drawn drank drunk drove driven dug
  dwelt fed fell fallen felt fled flew flown forbade forbidden forgave forgiven forgot forgotten fought found froze frozen
  gave given got gotten grew grown heard held hid hidden hung kept knelt knew known laid lain led left lent lost lit made
  meant met misled mistook mistaken overcame overtook overtaken oversaw overseen overthrew overthrown paid pled proved
  proven ran rang rung rode ridden rose risen said sang sank sunk sat saw seen sent shook shaken shone shot shown shrank
  slept slid sold sought sped spent spoke spoken spun stood stole stolen struck stricken stuck stung swept swore sworn swam
  swung taken taught thought threw thrown told took tore torn undertook undertaken understood upheld went gone wept
  withdrew withdrawn withheld withstood woke woken won wore worn wove woven written wrote`.split(/\s+/),
);

/** Irregular forms that are only participles: behind a noun without `have` or `be` they begin a participial clause. */
export const participlesOnly: ReadonlySet<string> = new Set(
  `arisen eaten beaten begun borne broken chosen drawn driven fallen flown forbidden forgiven forgotten frozen given gotten
  grown hidden known mistaken overseen overtaken overthrown proven ridden risen seen shaken shown spoken stolen stricken
  sworn taken thrown torn undertaken withdrawn woken worn woven written`.split(/\s+/),
);
