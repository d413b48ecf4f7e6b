import type { z } from 'zod';
import { checkReferences } from './check-references.ts';
import { describeIssue, describeUnknownKey } from './describe-issue.ts';
import { ExpectedError } from './expected-error.ts';
import { readYaml, type YamlContent, type YamlProblem } from './read-yaml.ts';
import { emptyStudyFile, studySchema, type StudyFile } from './schema.ts';
import { findInYaml } from './yaml-place.ts';

/**
 * Reads and validates a `study.yaml`. An empty one is fine: its title is then empty.
 *
 * @param fileName how messages call the file
 * @param options.articleIds ids of the study's articles, to find entries that belong to none
 * @throws {ExpectedError} with the problems, first line first, as `file:line: expected …, got …`
 * @example
 * parseStudyFile('title: Floods', 'data/floods/study.yaml').title; // => 'Floods'
 */
export function parseStudyFile(
  yamlText: string,
  fileName: string,
  { articleIds }: { articleIds?: readonly string[] } = {},
): StudyFile {
  const yaml = readYaml(yamlText);
  if (yaml.problems.length > 0) throw problemsIn(fileName, yaml.problems);
  if (yaml.content === null) return emptyStudyFile();
  const result = studySchema.safeParse(yaml.content);
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, yaml));
  const references = checkReferences(yaml.content, articleIds).map(({ path, message }) => ({
    line: findInYaml(yaml, path).line,
    message,
  }));
  if (!result.success || references.length > 0) throw problemsIn(fileName, [...issues, ...references]);
  return result.data;
}

function explain(issue: z.core.$ZodIssue, yaml: YamlContent): YamlProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: findInYaml(yaml, [...issue.path, key]).line,
      message: describeUnknownKey(issue.path, key),
    }));
  }
  const { line, node } = findInYaml(yaml, issue.path);
  return [{ line, message: describeIssue(issue, node) }];
}

function problemsIn(fileName: string, problems: YamlProblem[]): ExpectedError {
  const inOrder = problems.toSorted((left, right) => left.line - right.line);
  const lines = [...new Set(inOrder.map(({ line, message }) => `${fileName}:${line}: ${message}`))];
  return new ExpectedError(lines);
}
