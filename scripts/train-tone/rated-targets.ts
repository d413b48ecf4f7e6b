import { ExpectedError } from '../../analysis/study/expected-error.ts';
import { readLabelled } from '../evaluate/labelled-rows.ts';

/** A sentence whose tone toward somebody in it people rated. */
export interface RatedTarget {
  text: string;
  from: number;
  to: number;
  label: 'negative' | 'neutral' | 'positive';
}

/**
 * The rows of a JSONL file of rated sentences.
 *
 * @throws {ExpectedError} where the file cannot be read or a row is not as expected
 */
export async function ratedTargets(file: string): Promise<RatedTarget[]> {
  const text = await readLabelled(file);
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const row = parsed(line);
    if (row) return [row];
    const got = line.slice(0, 60);
    throw new ExpectedError([
      `${file}:${at + 1}: expected \`text\`, a span \`from\`, \`to\` in it and a \`label\` negative, neutral or positive, got ${got}`,
    ]);
  });
}

function parsed(line: string): RatedTarget | undefined {
  try {
    const { text, from, to, label } = JSON.parse(line) as Partial<RatedTarget>;
    if (typeof text !== 'string' || typeof from !== 'number' || typeof to !== 'number') return undefined;
    if (label !== 'negative' && label !== 'neutral' && label !== 'positive') return undefined;
    return from >= 0 && from < to && to <= text.length ? { text, from, to, label } : undefined;
  } catch {
    return undefined;
  }
}
