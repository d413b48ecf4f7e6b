import type { GivenFile } from '../given-article.ts';
import type { ContainerFormat, SourceFormat } from '../formats.ts';

const containers: ReadonlySet<SourceFormat> = new Set<ContainerFormat>(['zip', 'gzip', 'tar', 'epub', 'warc']);

/** Whether files of a format hold files. */
export const isContainer = (format: SourceFormat): format is ContainerFormat => containers.has(format);

/** Archives inside archives are opened down to here: `.tar.gz` is two. */
export const deepestContainer = 3;

/**
 * The files in an archive, one after the other, each with its bytes or why it cannot be had; at least one of them.
 *
 * @param archive its name, which files in it are named after
 * @example
 * for await (const { file } of containedFiles('zip', 'pages.zip', bytes)) console.log(file); // pages.zip/a.txt
 */
export async function* containedFiles(
  format: ContainerFormat,
  archive: string,
  bytes: Uint8Array,
): AsyncGenerator<GivenFile> {
  let count = 0;
  for (const given of await filesIn(format, archive, bytes)) {
    count++;
    yield given;
  }
  if (count === 0) yield { file: archive, reason: `expected ${wanted[format]} in the archive, got none` };
}

const wanted: Readonly<Record<ContainerFormat, string>> = {
  zip: 'articles',
  gzip: 'articles',
  tar: 'articles',
  epub: 'pages',
  warc: 'HTML pages',
};

async function filesIn(format: ContainerFormat, archive: string, bytes: Uint8Array): Promise<Iterable<GivenFile>> {
  if (format === 'gzip') return [(await import('./gzip-file.ts')).gzipFile(archive, bytes)];
  if (format === 'tar') return (await import('./tar-files.ts')).tarFiles(archive, bytes);
  if (format === 'warc') return (await import('./warc-files.ts')).warcFiles(archive, bytes);
  const { zipFiles } = await import('./zip-files.ts');
  const files = zipFiles(archive, bytes);
  return format === 'zip' ? files : pagesOf(files);
}

/** Of a book only its pages: not its pictures, styles and lists. */
function* pagesOf(files: Iterable<GivenFile>): Generator<GivenFile> {
  for (const given of files)
    if ('reason' in given || (/\.x?html?$/i.test(given.file) && !/(?:^|\/)(?:nav|toc)\.x?html?$/i.test(given.file)))
      yield given;
}
