import type { Paragraph, Table } from 'mdast';
import { slidesWords } from '../../prose/slides.ts';
import { cutAtWord } from '../../prose/wording.ts';
import type { Chapter } from '../chapter.ts';
import { framingBlocks } from '../framing-table.ts';
import { wordsOf } from '../nodes.ts';
import { storyTable } from '../story-table.ts';
import type { Slide, SlideTable } from './slide.ts';

/** Rows and columns that a slide has room for, and characters of a cell. */
const mostRows = 6;
const storyWidths = [0.18, 0.35, 0.47];
const longest = { story: 120, framing: 90 } as const;

const plainTable = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => cell.children.map(wordsOf).join('')));

/** Each outlet’s headline and first sentence. */
export function storySlide(chapter: Chapter): Slide {
  const { outlet, headline, opening } = slidesWords.columns;
  const [, ...rows] = plainTable(storyTable(chapter));
  const table = {
    head: [outlet, headline, opening],
    widths: storyWidths,
    rows: rows
      .slice(0, mostRows)
      .map(([name = '', title = '', start = '']) => [
        name,
        cutAtWord(title, longest.story),
        cutAtWord(start, longest.story),
      ]),
  };
  const more = rows.length - mostRows;
  return {
    kind: 'content',
    title: slidesWords.story,
    table,
    ...(more > 0 && { lead: slidesWords.more(more) }),
    notes: rows.map(([name = '', title = '', start = '', first = '', quoted = '']) =>
      [`${name}: ${title}`, start, first, quoted].join(' — '),
    ),
  };
}

/** The table of frames, with the first passage of each cell; nothing where there is none. */
export function framingSlide(chapter: Chapter): Slide[] {
  const blocks = framingBlocks(chapter, 2);
  const found = blocks.find((block): block is Table => block.type === 'table');
  if (!found) return [];
  const [head = [], ...rows] = plainTable(found);
  const table: SlideTable = {
    head: head.slice(0, mostRows),
    rows: rows.map((row) => row.slice(0, mostRows).map((cell) => cutAtWord(firstPassage(cell), longest.framing))),
  };
  const note = blocks.find((block): block is Paragraph => block.type === 'paragraph');
  return [
    {
      kind: 'content',
      title: slidesWords.framing,
      table,
      notes: note ? [note.children.map(wordsOf).join('')] : [],
    },
  ];
}

/** Passages of a cell stand in marks, with whoever says them before. */
const firstPassage = (cell: string): string => /^[^]*?”(?=; |$)/u.exec(cell)?.[0] ?? cell;
