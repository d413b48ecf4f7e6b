import type { Nodes, Root } from 'mdast';
import type { Finding } from './finding.ts';
import { type Passage, passageAttributes } from './evidence-links.ts';

/** Passages by the article that they stand in. */
export type CitedPassages = ReadonlyMap<string, readonly Passage[]>;

/** Every passage that a report's links lead to, and those that its findings rest on. */
export function citedPassages(tree: Root, findings: readonly Finding[] = []): CitedPassages {
  const cited = new Map<string, Passage[]>();
  const add = (article: string, { start, end }: Passage) => {
    const known = cited.get(article);
    if (known) known.push({ start, end });
    else cited.set(article, [{ start, end }]);
  };
  const visit = (node: Nodes) => {
    const properties = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
    const article = properties?.[passageAttributes.article];
    if (typeof article === 'string')
      add(article, {
        start: Number(properties?.[passageAttributes.start]),
        end: Number(properties?.[passageAttributes.end]),
      });
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  for (const { evidence } of findings) for (const one of evidence) add(one.article, one);
  return cited;
}

/** Characters kept on each side of a passage: some ten words. */
const around = 60;

/** Passages in order; those that touch are one. */
export function mergedPassages(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (before && passage.start <= before.end) before.end = Math.max(before.end, passage.end);
    else merged.push({ ...passage });
  }
  return merged;
}

/** What of a text may be shared: passages with some words around, whole words, in order, none touching another. */
export const excerptSpans = (text: string, passages: readonly Passage[]): Passage[] =>
  mergedPassages(
    passages.map(({ start, end }) => {
      const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1;
      const last = text.lastIndexOf(' ', end + around);
      return { start: Math.min(from, start), end: end + around >= text.length ? text.length : Math.max(last, end) };
    }),
  );

/** Stands for each character that is left out. */
export const leftOut = '·';

/**
 * A text with everything outside some spans left out; every place and line keeps its number.
 *
 * @example
 * excerpted('one two\nthree', [{ start: 4, end: 7 }]); // => '··· two\n·····'
 */
export function excerpted(text: string, spans: readonly Passage[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(blank(text.slice(from, start)), text.slice(start, end));
    from = end;
  }
  return [...parts, blank(text.slice(from))].join('');
}

// By code units, or places behind a pair of surrogates would move.
const blank = (text: string) => text.replace(/[^\s]/g, leftOut);
