import { ExpectedError } from '../../study/expected-error.ts';
import { parseStudyFile } from '../../study/parse-study-file.ts';
import { emptyStudyFile, type StudyFile } from '../../study/schema.ts';
import type { ComparedReport } from './compared-report.ts';

/**
 * What `study.yaml` said when a report was made: nothing where the study had none, and `undefined` where the report kept
 * none that can be read.
 */
export function keptStudy({ manifest, studyYaml }: ComparedReport): StudyFile | undefined {
  if (!('study.yaml' in manifest.inputs)) return emptyStudyFile();
  if (studyYaml === undefined) return undefined;
  try {
    return parseStudyFile(studyYaml, 'study.yaml');
  } catch (error) {
    if (error instanceof ExpectedError) return undefined;
    throw error;
  }
}
