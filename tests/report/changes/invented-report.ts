import type { ComparedFinding, ComparedReport } from '../../../analysis/report/changes/compared-report.ts';

/** A finding about the ferry; what a test is about is given. */
export const finding = (given: Partial<ComparedFinding> = {}): ComparedFinding => ({
  id: 'tone',
  section: 'sentiment',
  title: 'Radio Sella scores lowest',
  text: 'It scores −3.6 in 12 sentences.',
  detail: '',
  strength: 'firm',
  evidence: [{ article: 'sella-1', start: 0, end: 4, quote: 'Boo!' }],
  ...given,
});

/** A report of two articles by two outlets; `articles` gives the bytes of each by id. */
export function report({
  articles = { 'post-1': 'rain', 'sella-1': 'storm' },
  findings = [finding()],
  yaml = 'title: Ferry',
  files = {},
  packages = {},
}: {
  articles?: Record<string, string>;
  findings?: ComparedFinding[];
  yaml?: string;
  files?: Record<string, string>;
  packages?: Record<string, string>;
} = {}): ComparedReport {
  const rows = Object.entries(articles).map(([article, sha256]) => ({
    article,
    outlet: article.split('-')[0] ?? '',
    headline: '',
    words: sha256.length,
    sha256,
  }));
  const given = Object.fromEntries(rows.map(({ article, sha256 }) => [`articles/${article}.txt`, sha256]));
  return {
    manifest: {
      inputs: { ...given, 'study.yaml': yaml, ...files },
      lexicons: {},
      outputs: { 'report.md': JSON.stringify(findings) },
      packages,
      settings: {},
    },
    findings,
    articles: rows,
    studyYaml: yaml,
  };
}
