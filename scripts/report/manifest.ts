import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { sha256, type Content } from '../files/content.ts';

/** A file's content, or its SHA-256 where somebody has it already. */
export type Hashed = Content | { sha256: string };

/** What a report is a function of, and what it consists of. */
export interface ManifestParts {
  /** By path in the study's folder. */
  inputs: ReadonlyMap<string, Hashed>;
  settings: Readonly<Record<string, unknown>>;
  /** By name. */
  lexicons?: ReadonlyMap<string, Hashed>;
  /** By path in the report's folder; `manifest.json` and the files about changes are left out. */
  outputs: ReadonlyMap<string, Hashed>;
  /** Version by package name. */
  packages: Readonly<Record<string, string>>;
}

/** Files of a report that its manifest does not list. */
const outsideManifest: ReadonlySet<string> = new Set(['manifest.json', 'changes.json', 'changes.md']);

/**
 * The text of `manifest.json`: inputs, settings, lexicons, outputs and packages, keys sorted by code point. It depends on
 * nothing else: no time, no path, no machine.
 *
 * @example
 * manifest({ inputs: new Map(), settings: { seed: 1 }, outputs: new Map([['report.md', '# Rain']]), packages: {} });
 */
export function manifest({ inputs, settings, lexicons = new Map(), outputs, packages }: ManifestParts): string {
  const listed = [...outputs].filter(([path]) => !outsideManifest.has(path));
  const parts = { inputs: hashes(inputs), lexicons: hashes(lexicons), outputs: hashes(listed), packages, settings };
  return `${JSON.stringify(parts, sortedKeys, 2)}\n`;
}

/**
 * The outputs that a manifest of a report lists, with their SHA-256; `undefined` where the text is none.
 *
 * @example
 * outputsOf('{ "outputs": { "app.js": 12 } }'); // => undefined
 */
export function outputsOf(manifestText: string): Map<string, string> | undefined {
  const parts = parsed(manifestText);
  if (!isTable(parts) || !manifestKeys.every((key) => isTable(parts[key]))) return undefined;
  const outputs = Object.entries(parts['outputs'] as Record<string, unknown>);
  const isReport = outputs.every(([, digest]) => typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest));
  return isReport ? new Map(outputs as [string, string][]) : undefined;
}

const manifestKeys = ['inputs', 'lexicons', 'outputs', 'packages', 'settings'];

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hashes(files: Iterable<readonly [string, Hashed]>): Record<string, string> {
  const entries = [...files].map(([path, content]): [string, string] => [
    path,
    typeof content === 'object' && 'sha256' in content ? content.sha256 : sha256(content),
  ]);
  return Object.fromEntries(entries);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => byCodePoint(left, right)));
}
