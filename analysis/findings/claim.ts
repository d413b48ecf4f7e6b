import type { TableName } from '../measures/measures.ts';

/**
 * How far a claim reaches. `count`: a plain count of what the articles hold. `firm`: a difference that its 95% interval
 * carries. `tentative`: the largest difference there is, which the interval does not carry.
 */
export type Strength = 'count' | 'firm' | 'tentative';

/** A passage that bears a claim out; offsets count UTF-16 units in the article's text. */
export interface Evidence {
  article: string;
  start: number;
  end: number;
  quote: string;
}

/**
 * What is claimed of some outlets, and what a sceptic can check it by. It holds no sentence: `prose/` makes them, of the
 * kind of claim and its figures.
 */
export interface Claim<
  Section extends TableName = TableName,
  Kind extends string = string,
  Figures extends object = object,
> {
  id: string;
  /** The measure that shows it, by its table. */
  section: Section;
  kind: Kind;
  /** Ids of the outlets that it is about, the one that it is most about first. */
  outlets: readonly string[];
  /** The counts, shares and names that it gives. */
  figures: Figures;
  strength: Strength;
  evidence: Evidence[];
}
