import type { CueClass } from '../../language/english/cue-verbs.ts';
import type { TokenSpan } from './noun-phrase.ts';

/** Something said: what, by whom, and the words that say so. */
export interface Statement {
  unit: number;
  /** What is said, one span or, where a clause of reporting parts it, several. */
  content: TokenSpan[];
  speaker: TokenSpan | undefined;
  cue: TokenSpan | undefined;
  /** The clause of reporting, `Lee told reporters`: the cue with its speaker, where he stands beside it, and addressee. */
  clause?: TokenSpan;
  lemma: string;
  /** How a cue that is no verb colours what it introduces. */
  cueClass?: CueClass;
  /** The cue is a verb of saying. */
  speech?: boolean;
  /** Words in marks inside a sentence of the outlet's that no cue attributes. */
  fragment?: boolean;
}
