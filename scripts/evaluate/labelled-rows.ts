import { readFile } from 'node:fs/promises';
import { ExpectedError } from '../../analysis/study/expected-error.ts';

/**
 * The rows of a labelled JSONL file.
 *
 * @param keys what each row must have, as text
 * @throws {ExpectedError} where the file cannot be read or a row is not as expected
 * @example await labelledRows(file, ['html', 'text']) // => [{ html: 'html/a.html', text: 'It rained.' }]
 */
export async function labelledRows<Key extends string>(
  file: string,
  keys: readonly Key[],
): Promise<Record<Key, string>[]> {
  const text = await readLabelled(file);
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parsed(line);
    const missing = keys.find((key) => typeof row?.[key] !== 'string');
    if (missing === undefined) return [row as Record<Key, string>];
    const got = line.slice(0, 60);
    throw new ExpectedError([`${file}:${index + 1}: expected a JSON object with a text \`${missing}\`, got ${got}`]);
  });
}

/**
 * The text of a file of a labelled set.
 *
 * @throws {ExpectedError} where it cannot be read
 */
export async function readLabelled(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    const reason = (error as NodeJS.ErrnoException).code ?? 'an error';
    throw new ExpectedError([`${file}: expected a readable file, got ${reason}`]);
  });
}

function parsed(line: string): Record<string, unknown> | null | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown> | null;
  } catch {
    return undefined;
  }
}
