import type { InputChange, InputName } from '../../prose/changed-inputs.ts';
import type { MovedFigure, MovedWords } from '../../prose/changes-told.ts';
import type { ComparedFinding } from './compared-report.ts';

/** One finding that is not as it was. */
export interface FindingChange {
  id: string;
  section: string;
  change: 'appeared' | 'went' | 'moved';
  before?: ComparedFinding;
  after?: ComparedFinding;
  /** Numbers that moved while the words around them stayed; empty where other words stand there now. */
  figures: MovedFigure[];
  /** Words that went and came, where they are few. */
  words?: MovedWords | undefined;
  causes: InputName[];
}

/** How a report differs from the one before it, and why. */
export interface Changes {
  /** By kind, then by id. */
  inputs: InputChange[];
  /** In the report's order; those that went come last. */
  findings: FindingChange[];
  /** Paths of the report's own files, sorted. */
  outputs: { added: string[]; removed: string[]; edited: string[] };
}
