import { looseJson } from './loose-json.ts';

/** Whether a file that is named as lines of JSON is one list: some save it so. */
export function isWholeList(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('utf8');
  if (!/^\uFEFF?\s*\[/u.test(head)) return false;
  try {
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .trim();
    return text.includes('\n') && Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Whether the first line of lines of JSON is none by itself: line ends stand inside strings. */
export function isBroken(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(10);
  if (end < 0 || end > 1_000_000) return false;
  const line = Buffer.from(bytes.subarray(0, end))
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trim();
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return false;
  } catch {
    return looseJson(Buffer.from(bytes).toString('utf8')) !== undefined;
  }
}
