import { sha256 } from '../files/content.ts';
import { keptFindings } from './kept-findings.ts';
import { readTables } from './report-parts.ts';
import { verifyFigures } from './verify-figures.ts';
import { verifyFindings } from './verify-findings.ts';
import { verifyLinks } from './verify-links.ts';
import { verifySpans } from './verify-spans.ts';
import type { Problem, ReadReport } from './read-report.ts';

/**
 * What in a report does not hold, by its own files alone: hashes against the manifest, quoted passages and spans of tables
 * against the articles, findings against the report's text and the tables that their numbers come from, links and pictures against what is there.
 */
export async function verifyReport(report: ReadReport): Promise<Problem[]> {
  const rowsOf = await readTables(report);
  const findings = keptFindings(report);
  const ofFindings = Array.isArray(findings)
    ? [...verifyFindings(report, findings, rowsOf), ...verifyFigures(findings, rowsOf)]
    : [findings];
  return [...verifyHashes(report), ...ofFindings, ...verifyLinks(report), ...verifySpans(report, rowsOf)];
}

function verifyHashes({ outputs, bytes }: ReadReport): Problem[] {
  return [...outputs].flatMap(([file, digest]): Problem[] => {
    const there = bytes(file);
    if (!there) return [{ file, message: 'expected the file that the manifest lists, got none' }];
    return sha256(there) === digest
      ? []
      : [{ file, message: 'expected the bytes that the manifest lists, got others' }];
  });
}
