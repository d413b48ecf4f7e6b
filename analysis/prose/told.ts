/** A claim in words. */
export interface Told {
  /** The claim in a line, without a full stop: title of the section's figure. */
  title: string;
  /** The claim with its numbers, in a sentence or two. */
  text: string;
  /** What else a reader of the section wants to know, in sentences; may be empty. */
  detail: string;
}

/** What prose calls an outlet, by its id. */
export type OutletName = (outlet: string) => string;
