import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** What PowerPoint is strict about and other programs are not: parts, types, relationships, ids, numbers. */
export function packageProblems(bytes: Uint8Array): string[] {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const textOf = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const types = textOf('[Content_Types].xml');
  const parts = Array.from(types.matchAll(/<Override PartName="\/([^"]+)"/g), ([, part = '']) => part);
  const extensions = Array.from(types.matchAll(/<Default Extension="([^"]+)"/g), ([, one = '']) => one);
  const isTyped = (name: string) => parts.includes(name) || extensions.includes(name.split('.').at(-1) ?? '');
  const dangling = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = posix.dirname(name.replace('_rels/', '').replace(/\.rels$/, ''));
      const links = textOf(name).match(/<Relationship [^>]*>/g) ?? [];
      return links.flatMap((link) => {
        const target = /Target="([^"]+)"/.exec(link)?.[1] ?? '';
        const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
        return link.includes('TargetMode="External"') || path in entries ? [] : [`${name}: no ${target}`];
      });
    });
  const slides = names.filter((name) => /^ppt\/(?:slides|charts)\/[^/]+\.xml$/.test(name));
  return [
    ...names.filter((name) => name.endsWith('/')).map((name) => `folder ${name}`),
    ...parts.filter((part) => !(part in entries)).map((part) => `type without part ${part}`),
    ...duplicates(parts).map((part) => `two types ${part}`),
    ...names.filter((name) => name !== '[Content_Types].xml' && !isTyped(name)).map((name) => `no type ${name}`),
    ...dangling,
    ...slides.filter((name) => /NaN|Infinity|undefined/.test(textOf(name))).map((name) => `no number in ${name}`),
    ...slides.flatMap((name) => {
      const ids = Array.from(textOf(name).matchAll(/<p:cNvPr id="(\d+)"/g), ([, id = '']) => id);
      return duplicates(ids).map((id) => `two shapes ${id} in ${name}`);
    }),
    ...names
      .filter((name) => /<p:bgPr>(?:(?!effectLst)[\s\S])*?<\/p:bgPr>/.test(textOf(name)))
      .map((name) => `background without effects ${name}`),
    ...names
      .filter((name) => name.includes('notesMaster1.xml') && textOf(name).includes('<p:sp>'))
      .map((name) => `placeholders in ${name}`),
  ];
}
