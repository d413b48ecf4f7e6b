import { type Content, sha256 } from '../files/content.ts';
import { lexiconFiles } from './lexicon-files.ts';
import type { LoadedStudy } from './load-study.ts';
import { manifest } from './manifest.ts';

/** Adds the manifest of all files, and gives the SHA-256 of each of them and of itself. */
export async function addManifest(
  files: Map<string, Content>,
  about: { inputs: LoadedStudy['inputs']; settings: Record<string, unknown>; packages: Map<string, string> },
): Promise<Map<string, string>> {
  const lexicons = await lexiconFiles();
  const digests = new Map(Array.from(files, ([path, content]) => [path, sha256(content)]));
  const outputs = new Map(Array.from(digests, ([path, digest]) => [path, { sha256: digest }]));
  const listing = manifest({ ...about, lexicons, outputs, packages: Object.fromEntries(about.packages) });
  files.set('manifest.json', listing);
  digests.set('manifest.json', sha256(listing));
  return digests;
}
