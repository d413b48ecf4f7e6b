import { formatByName } from '../source-format.ts';
import { isContainer } from './contained-files.ts';

/**
 * The folders that a file lies in, without the archives that it came from.
 *
 * @example
 * foldersOf('all.zip/Isle Mail/1.txt'); // => ['Isle Mail']
 */
export function foldersOf(file: string): string[] {
  return file
    .split('/')
    .slice(0, -1)
    .filter((folder) => {
      const format = formatByName(folder);
      return format === undefined || !isContainer(format);
    });
}
