import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one around this code, be it source or built, that holds a `package.json`. */
export const root = rootAround(dirname(fileURLToPath(import.meta.url)));

function rootAround(folder: string): string {
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, 'package.json')) ? folder : rootAround(parent);
}
