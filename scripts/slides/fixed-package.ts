import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { byCodePoint } from '../../analysis/study/code-point-order.ts';
import { withErrorBars } from './error-bars.ts';

/** The first day that a ZIP can tell; the package has no other clock. */
const epoch = new Date(1980, 0, 1);
const epochInXml = '1980-01-01T00:00:00Z';

type Entries = Record<string, Uint8Array>;

/**
 * A presentation as pptxgenjs writes it, made strict and the same on every run: what it declares and does not have goes (for
 * which PowerPoint would offer a repair, PptxGenJS#1443, #1444, #1449), intervals become error bars, dates are fixed, also
 * in the workbooks inside.
 */
export function fixedPackage(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  for (const name of Object.keys(entries)) if (name.endsWith('/')) Reflect.deleteProperty(entries, name);
  inText(entries, /^ppt\/charts\/chart\d+\.xml$/, withErrorBars);
  inText(entries, /^ppt\/slides\/[^/]+\.xml$/, withOwnIds);
  withStrictTypes(entries);
  withStrictNotes(entries);
  const withEffects = (xml: string) =>
    xml.replace(/(<p:bgPr>(?:(?!<\/p:bgPr>|<a:effectLst)[\s\S])*)(<\/p:bgPr>)/g, '$1<a:effectLst/>$2');
  inText(entries, /^ppt\/slide(?:s|Layouts|Masters)\/[^/]+\.xml$/, withEffects);
  return zipped(entries);
}

/** Entries in one order and of one date; workbooks inside alike. */
function zipped(entries: Entries): Uint8Array {
  inText(entries, /^docProps\/core\.xml$/, (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${epochInXml}`),
  );
  const first = ['_rels/.rels', '[Content_Types].xml'];
  const names = Object.keys(entries).sort((a, b) => first.indexOf(b) - first.indexOf(a) || byCodePoint(a, b));
  const files: Zippable = {};
  for (const name of names) {
    const content = entries[name] ?? new Uint8Array();
    files[name] = [name.endsWith('.xlsx') ? zipped(unzipSync(content)) : content, { mtime: epoch, level: 6 }];
  }
  return zipSync(files);
}

function inText(entries: Entries, names: RegExp, change: (xml: string) => string): void {
  for (const [name, content] of Object.entries(entries))
    if (names.test(name)) entries[name] = strToU8(change(strFromU8(content)));
}

/** Shapes numbered one after the other: a table may have the number of another shape. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")\d+(?=")/g, (_, before: string) => `${before}${++id}`);
}

/** No type of a part or an extension that is not there. */
function withStrictTypes(entries: Entries): void {
  const extensions = new Set(Object.keys(entries).map((name) => name.split('.').at(-1)));
  inText(entries, /^\[Content_Types\]\.xml$/, (xml) =>
    xml
      .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (found, part: string) => (part in entries ? found : ''))
      .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (found, one: string) => (extensions.has(one) ? found : '')),
  );
}

/** A notes master without the placeholders that are none, and with a theme of its own. */
function withStrictNotes(entries: Entries): void {
  inText(entries, /^ppt\/notesMasters\/notesMaster1\.xml$/, (xml) => xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, ''));
  const [theme, own] = ['ppt/theme/theme1.xml', 'ppt/theme/theme2.xml'];
  const shared = entries[theme];
  if (!shared || own in entries || !('ppt/notesMasters/notesMaster1.xml' in entries)) return;
  entries[own] = shared;
  inText(entries, /^ppt\/notesMasters\/_rels\//, (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  const type = 'application/vnd.openxmlformats-officedocument.theme+xml';
  inText(entries, /^\[Content_Types\]\.xml$/, (xml) =>
    xml.replace('</Types>', `<Override PartName="/${own}" ContentType="${type}"/></Types>`),
  );
}
