import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, which holds the one of this module. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
