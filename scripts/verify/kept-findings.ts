import { z } from 'zod';
import type { Problem, ReadReport } from './read-report.ts';

const file = 'findings.json';

const figure = z.object({
  table: z.string(),
  key: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  column: z.string(),
  over: z.string().optional(),
  value: z.number(),
});
const finding = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  detail: z.string().default(''),
  figures: z.array(figure).default([]),
  evidence: z.array(z.object({ article: z.string(), start: z.number(), end: z.number(), quote: z.string() })),
});

/** A finding as `findings.json` has it. */
export type KeptFinding = z.infer<typeof finding>;

/** The findings that a report keeps, or what is wrong with their file. */
export function keptFindings(report: ReadReport): KeptFinding[] | Problem {
  const text = report.text(file);
  if (text === undefined) return { file, message: 'expected the findings of the report, got no file' };
  try {
    const kept = z.array(finding).safeParse(JSON.parse(text));
    if (kept.success) return kept.data;
    const [issue] = kept.error.issues;
    return { file, message: `expected a list of findings, got another form at ${issue?.path.join('.') ?? 'its root'}` };
  } catch {
    return { file, message: 'expected JSON, got text that is none' };
  }
}
