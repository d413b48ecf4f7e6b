import Papa from 'papaparse';
import { z } from 'zod';
import type { ComparedReport } from './compared-report.ts';

/** Files of a report that tell what it says, by path in its folder. */
export const comparedFiles = ['manifest.json', 'findings.json', 'tables/articles.csv', 'study.yaml'] as const;

/** Texts of those files; only `study.yaml` may be missing. */
export type ComparedTexts = Partial<Record<(typeof comparedFiles)[number], string>>;

const hashes = z.record(z.string(), z.string());
const manifest = z.object({
  inputs: hashes,
  lexicons: hashes.default({}),
  outputs: hashes,
  packages: hashes.default({}),
  settings: z.record(z.string(), z.unknown()).default({}),
});
const evidence = z.object({ article: z.string(), start: z.number(), end: z.number(), quote: z.string() });
const finding = z.object({
  id: z.string(),
  section: z.string(),
  title: z.string(),
  text: z.string(),
  detail: z.string().default(''),
  strength: z.string(),
  evidence: z.array(evidence),
});
const article = z.object({
  article: z.string(),
  outlet: z.string(),
  headline: z.string().default(''),
  words: z.coerce.number(),
  sha256: z.string(),
});

/**
 * Reads what a report says from its files.
 *
 * @returns `undefined` where a file is missing or is none that a run wrote: then there is nothing to compare
 */
export function parseReport(texts: ComparedTexts): ComparedReport | undefined {
  const parts = {
    manifest: manifest.safeParse(json(texts['manifest.json'])),
    findings: z.array(finding).safeParse(json(texts['findings.json'])),
    articles: z.array(article).safeParse(rows(texts['tables/articles.csv'])),
  };
  if (!parts.manifest.success || !parts.findings.success || !parts.articles.success) return undefined;
  return {
    manifest: parts.manifest.data,
    findings: parts.findings.data,
    articles: parts.articles.data,
    studyYaml: texts['study.yaml'],
  };
}

function json(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function rows(csv: string | undefined): unknown {
  if (csv === undefined) return undefined;
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => ({ ...row, article: plain(row['article']), outlet: plain(row['outlet']) }));
}

/** A cell without the mark that keeps a spreadsheet from running it. */
const plain = (cell: string | undefined) => cell?.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r])/, '');
