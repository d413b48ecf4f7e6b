import type { ComparedFinding } from './compared-report.ts';

/**
 * What can change between two reports: articles, the entries of `study.yaml` by their tables, other files of the study,
 * and what makes the report of them. `program` stands for code that changed although nothing else did.
 */
export type InputKind =
  | 'article'
  | 'title'
  | 'question'
  | 'outlet'
  | 'article entry'
  | 'actor'
  | 'side'
  | 'topic'
  | 'referent'
  | 'words'
  | 'file'
  | 'setting'
  | 'lexicon'
  | 'package'
  | 'program';

/** Names one input: `{ kind: 'article', id: 'gazette-3' }`. */
export interface InputName {
  kind: InputKind;
  /** Empty for what there is only one of, and among causes for many of a kind. */
  id: string;
}

/** One input that is not as it was. */
export interface InputChange extends InputName {
  /** What a reader calls it. */
  name: string;
  change: 'added' | 'removed' | 'edited' | 'renamed' | 'reordered';
  /** Its id before it was renamed. */
  was?: string;
  /** Of an article: the outlet it belongs to now, or did. */
  outlet?: string;
  /** What there is to compare: words of an article, version of a package, value of a setting. */
  before?: string | number;
  after?: string | number;
}

/** A number that a finding gives and that moved. */
export interface MovedFigure {
  /** The words before it. */
  words: string;
  before: string;
  after: string;
}

/** One finding that is not as it was. */
export interface FindingChange {
  id: string;
  section: string;
  change: 'appeared' | 'went' | 'moved';
  before?: ComparedFinding;
  after?: ComparedFinding;
  /** Numbers that moved while the words around them stayed; empty where other words stand there now. */
  figures: MovedFigure[];
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
