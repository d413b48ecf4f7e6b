/** What browsers call the folder of a saved page's pictures and scripts, behind the page's own name. */
const companionFolder =
  /^(.+)[ _.-](?:files|file|Dateien|fichiers|archivos|archivi|arquivos|ficheiros|bestanden|filer|filene|tiedostot|pliki|soubory|elemei|dosyalar|fisiere|failid)$/i;

/**
 * Whether a path is no article and nobody means it as one: hidden files, what macOS adds to archives, and the folder of
 * pictures and scripts that a browser saves beside a page.
 *
 * @param path with `/`
 * @param paths everything that lies beside it
 * @example
 * isPassedOver('rain_files/ad.html', new Set(['rain.html', 'rain_files/ad.html'])); // => true
 */
export function isPassedOver(path: string, paths: ReadonlySet<string>): boolean {
  const parts = path.split('/');
  return parts.some((part, index) => {
    if (part === '..' || part === '.') return false;
    if (part.startsWith('.') || part === '__MACOSX') return true;
    const page = index < parts.length - 1 ? companionFolder.exec(part)?.[1] : undefined;
    if (page === undefined) return false;
    const stem = [...parts.slice(0, index), page].join('/');
    return ['.html', '.htm', '.HTML', '.HTM'].some((extension) => paths.has(stem + extension));
  });
}
