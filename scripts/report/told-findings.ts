import type { Chapter } from '../../analysis/report/chapter.ts';
import { eventTitle } from '../../analysis/report/event-title.ts';
import type { Finding } from '../../analysis/report/finding.ts';
import { leadingFindings, mostInShort } from '../../analysis/report/leading-findings.ts';

const mostTopFindings = 3;

/** What the terminal shows: the findings that matter most, of several events each with its event. */
export function topFindings(chapters: readonly Chapter[]): string[] {
  const line = ({ title }: Finding) => `${title}.`;
  const [only] = chapters;
  if (only && chapters.length === 1) return leadingFindings(only.findings, mostTopFindings).map(line);
  return chapters
    .flatMap(({ corpus, findings }) =>
      leadingFindings(findings, 1).map((finding) => `${eventTitle(corpus)}: ${line(finding)}`),
    )
    .slice(0, mostTopFindings);
}

/** All findings as `findings.json`. */
export function findingsJson(chapters: readonly Chapter[]): string {
  const isOne = chapters.length === 1;
  const findings = chapters.flatMap(({ corpus, findings: own }) => {
    const opening = leadingFindings(own, mostInShort);
    return own.map((finding, at) => ({
      ...finding,
      ...(isOne ? {} : { id: `${corpus.event}-${finding.id}` }),
      rank: at + 1,
      ...(opening.includes(finding) ? { opening: true } : {}),
    }));
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
}
