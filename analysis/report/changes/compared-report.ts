import type { Finding } from '../finding.ts';

/** What a `manifest.json` says, apart from how it is written. */
export interface ReportManifest {
  /** SHA-256 by path. */
  inputs: Readonly<Record<string, string>>;
  lexicons: Readonly<Record<string, string>>;
  outputs: Readonly<Record<string, string>>;
  /** Version by package name. */
  packages: Readonly<Record<string, string>>;
  settings: Readonly<Record<string, unknown>>;
}

/** What a report keeps of one of its articles. */
export interface ComparedArticle {
  article: string;
  outlet: string;
  /** Empty where its file has none. */
  headline: string;
  words: number;
  sha256: string;
}

/** A finding as it stands in `findings.json`; a later program may have other sections and strengths. */
export interface ComparedFinding extends Pick<Finding, 'id' | 'title' | 'text' | 'detail' | 'evidence'> {
  section: string;
  strength: string;
}

/** What is needed of a report to say what changed in it; all of it lies in the report's folder. */
export interface ComparedReport {
  manifest: ReportManifest;
  findings: readonly ComparedFinding[];
  articles: readonly ComparedArticle[];
  /** Text of the `study.yaml` that it was made with; `undefined` where the study had none, or the report kept none. */
  studyYaml: string | undefined;
}
