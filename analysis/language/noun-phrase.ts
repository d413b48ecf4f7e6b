/** A noun phrase as token numbers; ends are exclusive. */
export interface NounPhrase {
  /** First word, article or possessor included. */
  first: number;
  /** First word behind articles, quantities and possessor: where modifiers begin. */
  core: number;
  /** Last word of the phrase proper: the noun that it is about, or the last word of a name. */
  head: number;
  /** Behind `of` phrases; `head + 1` where there are none. */
  ofEnd: number;
  /** Behind a relative or participial clause that describes the head; `ofEnd` where there is none. */
  end: number;
  /** Whether a comma stands before that clause, so that it adds and does not restrict. */
  isAside: boolean;
  /** Place of the phrase that this one is a part of, as possessor or behind `of`; −1 for none. */
  inside: number;
  /** Place of the phrase beside which this one stands, between commas, as another name of the same; −1 for none. */
  apposedTo: number;
  /** Place of the phrase of which this one is said to be (`the crew is a group …`); −1 for none. */
  saidOf: number;
}
