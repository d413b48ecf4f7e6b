import { createHash } from 'node:crypto';
import type { TextSource, TextWork } from '../../analysis/corpus/read-article.ts';
import { readerOf } from '../../analysis/language/languages.ts';
import type { Work } from '../../analysis/work.ts';
import type { Cache } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { openShards } from './shards.ts';

/** What text work depends on. */
const folders = ['analysis/corpus', 'analysis/language', 'analysis/lines'];

/** Does the text work of many articles, in their order, and says how many are done. */
export type TextReader = (texts: readonly TextSource[], onDone: (done: number) => void) => Promise<readonly TextWork[]>;

/**
 * Reads the texts that the cache does not hold, and keeps what all of them gave.
 *
 * @param study id of the study
 * @param read who reads them
 * @param onText called with the number of texts that are ready, for progress
 */
export const keptTexts =
  (cache: Cache, study: string, read: TextReader, onText: (done: number) => void = () => undefined): Work['read'] =>
  async (texts) => {
    const code = codeVersion(folders);
    const known = await openShards<TextWork>(cache, 'text', study);
    const keys = texts.map((text) => textKey(text, code));
    const works = new Map<string, TextWork>();
    const missing = new Map<string, TextSource>();
    texts.forEach((text, index) => {
      const key = keys[index] ?? '';
      const work = known.get(key);
      if (work) works.set(key, work);
      else missing.set(key, text);
    });
    const ready = texts.length - missing.size;
    const made = await read([...missing.values()], (done) => {
      onText(ready + done);
    });
    const added = [...missing.keys()];
    made.forEach((work, index) => works.set(added[index] ?? '', work));
    await known.keep(works);
    return keys.flatMap((key) => works.get(key) ?? []);
  };

/** Digest of all that the text work of a source depends on, and of the program’s `code`. */
export function textKey(source: TextSource, code: string): string {
  const { text, bodyStart, title, spans, isMarkdown, language, cues, noQuotations } = source;
  const reader = readerOf(language).code;
  const told = JSON.stringify([
    code,
    bodyStart,
    title ?? null,
    spans ?? null,
    isMarkdown === true,
    reader,
    cues ?? null,
    noQuotations ?? null,
  ]);
  return createHash('sha256').update(told).update('\0').update(text).digest('hex');
}
