import type { LabelRow } from './labels-table.ts';

/** A row with the form in which labels are compared: without article, possessive, case and describing clause. */
export interface Label extends LabelRow {
  form: string;
}
