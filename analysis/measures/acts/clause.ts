import type { ActClass } from '../../language/english/act-verbs.ts';
import type { TokenSpan } from '../quotations/noun-phrase.ts';
import { gap } from '../quotations/reading.ts';
import type { ActRow } from './acts-table.ts';

/** A clause that tells an act. */
export interface Clause extends Pick<ActRow, 'verb' | 'polarity' | 'modality' | 'form'> {
  class: ActClass;
  agent: TokenSpan | undefined;
  patient: TokenSpan | undefined;
  /** Whether its agent stands right beside its verb, adverbs and an apposition aside. */
  isNear: boolean;
  /** Verb and object. */
  span: TokenSpan;
}

/** What parts a verb from what belongs to it. */
export const hardGaps = gap.comma | gap.colon | gap.semicolon | gap.dash | gap.bracket | gap.stop | gap.unit;
