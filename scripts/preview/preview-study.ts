import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { say, warn } from '../terminal.ts';
import { watchStudy } from '../watch/watch-study.ts';
import { serveReport, type ServedReport } from './serve-report.ts';

/**
 * Watches a study, makes its page after every change and serves it on this machine.
 *
 * @returns exit code, as `watchStudy` gives it; 1 where the port cannot be had
 */
export async function previewStudy(study: string, { out, port }: { out?: string; port: string }): Promise<number> {
  let served: ServedReport | undefined;
  try {
    const number = Number(port);
    if (!Number.isInteger(number) || number < 0 || number > 65_535)
      throw new ExpectedError([`--port: expected a number from 0 to 65535, got ${port}`]);
    return await watchStudy(study, {
      ...(out !== undefined && { out }),
      formats: '+html',
      onStart: async (report) => {
        served = await serveReport(report, number);
        say(`${served.url}: open it in a browser; Ctrl-C ends it`);
      },
      onBuilt: () => served?.reload(),
    });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    warn(error.problems);
    return 1;
  } finally {
    await served?.close();
  }
}
