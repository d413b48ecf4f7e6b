import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder `rain` with these files, in a temporary place that goes when the test ends. */
export async function temporaryStudy(files: Record<string, string | Uint8Array>): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'parallax-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const folder = join(place, 'rain');
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
