import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Packages whose version can change a report's bytes or numbers. */
const witnesses = [
  '@expo-google-fonts/inter',
  '@resvg/resvg-js',
  'danfojs-node',
  'esbuild',
  'mdast-util-to-hast',
  'mdast-util-to-markdown',
  'pptxgenjs',
  'sentiment',
  'vader-sentiment',
  'vega',
  'vega-interpreter',
  'vega-lite',
] as const;

/** The pinned version of every package that has a part in the report, from the project's `package.json`. */
export async function packageVersions(): Promise<Map<string, string>> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  const { version, dependencies } = JSON.parse(text) as { version: string; dependencies: Record<string, string> };
  return new Map([
    ['parallax', version],
    ...witnesses.map((name): [string, string] => [name, dependencies[name] ?? '']),
  ]);
}
