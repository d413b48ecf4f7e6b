import type { TableName } from '../measures/measures.ts';
import type { FigureSource } from './figure-source.ts';

/**
 * How far a claim reaches. `count`: a plain count of what the articles hold. `firm`: a difference that holds beyond what
 * articles differ anyway.
 */
export type Strength = 'count' | 'firm';

/**
 * What a claim tells of the framing: whose the words are, how a thing is judged, what is left out, who is asked, what
 * stands first, how often something comes, how the words sound.
 */
export type Aspect = 'attribution' | 'judgement' | 'omission' | 'sourcing' | 'placement' | 'frequency' | 'tone';

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
  aspect: Aspect;
  /** How far apart the outlets are, from 0 to 1. */
  contrast: number;
  /** Ids of the outlets that it is about, the one that it is most about first. */
  outlets: readonly string[];
  /** The counts, shares and names that it gives. */
  figures: Figures;
  strength: Strength;
  /** Where its numbers come from, as far as they are cells of tables or sums of them. */
  sources?: readonly FigureSource[];
  evidence: Evidence[];
}

/** A claim that passed its checks, with their names. */
export interface CheckedClaim extends Claim {
  checks: readonly string[];
}
