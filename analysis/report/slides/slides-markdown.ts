import type { BlockContent, Root } from 'mdast';
import { heading, html, image, link, list, paragraph, quotation, table, text } from '../nodes.ts';
import { markdownOf } from '../to-markdown.ts';
import type { Slide } from './slide.ts';

/** Read by Marp and Slidev; Quarto reads the same with `format: revealjs`. */
const frontMatter = '---\nmarp: true\npaginate: true\nformat: revealjs\n---\n\n';

/** Slides as Markdown: a rule between two, notes as comments. */
export function slidesMarkdown(slides: readonly Slide[]): string {
  const children = slides.flatMap((slide, at): Root['children'] => [
    ...(at === 0 ? [] : [{ type: 'thematicBreak' as const }]),
    ...blocksOf(slide),
  ]);
  return `${frontMatter}${markdownOf({ type: 'root', children })}`;
}

function blocksOf({
  kind,
  title,
  lead,
  figure,
  picture,
  table: words,
  bullets = [],
  quotes = [],
  notes,
}: Slide): BlockContent[] {
  return [
    heading(kind === 'title' ? 1 : 2, title),
    ...(lead === undefined ? [] : lead.split('\n').map((line) => paragraph(line))),
    ...(figure && picture !== undefined ? [paragraph(image(picture, figure.alt))] : []),
    ...(words
      ? [
          table(
            words.head.map((one) => [one] as const),
            words.rows,
          ),
        ]
      : []),
    ...(bullets.length === 0
      ? []
      : [list(bullets.map((one) => (one.url === undefined ? one.text : [link(one.url, one.text)])))]),
    ...quotes.map(({ text: words, source, url }) => quotation(paragraph([text(`“${words}” — `), link(url, source)]))),
    // Two hyphens would end a comment, and an angle bracket begin one.
    html(`<!--\n${notes.join('\n\n').replaceAll('--', '– –').replace(/[<>]/gu, '')}\n-->`),
  ];
}
