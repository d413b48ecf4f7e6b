import type { Segment, SegmentKind } from '../../lines/segment.ts';
import { countWords } from '../../lines/line-shape.ts';
import { isSameText } from './find-place.ts';
import type { PageBlocks } from './page-blocks.ts';

/** An article's text with the spans of it that are no plain paragraphs. */
export interface PageText {
  text: string;
  spans: Segment[];
  standfirst?: string;
}

interface TypedBlock {
  kind: SegmentKind;
  text: string;
}

const aroundArticle: ReadonlySet<SegmentKind> = new Set(['furniture', 'related']);

/**
 * Writes the chosen blocks of a page as plain text: the headline, then the blocks in their order, a blank line between
 * two. The page's furniture is kept between the article's blocks, and left out above and below them.
 *
 * @param kinds of the page's blocks, `undefined` for those to leave out
 * @param known the article's title and its description for machines, which may stand above the text as its standfirst
 */
export function pageText(
  page: PageBlocks,
  kinds: readonly (SegmentKind | undefined)[],
  known: { title?: string | undefined; description?: string | undefined } = {},
): PageText {
  const chosen = page.blocks.flatMap(({ text }, index): TypedBlock[] => {
    const kind = kinds[index];
    return kind === undefined ? [] : [{ kind, text }];
  });
  const firstParagraph = chosen.findIndex(({ kind }) => kind === 'paragraph');
  const typed = chosen.map((block, index) =>
    index < firstParagraph && block.kind === 'furniture' && isSameText(block.text, known.description ?? '')
      ? { ...block, kind: 'standfirst' as const }
      : block,
  );
  const isOurs = ({ kind }: TypedBlock) => !aroundArticle.has(kind);
  const last = typed.findLastIndex(isOurs);
  const notes = typed.slice(last + 1).findIndex((block) => !isNote(block));
  const end = notes < 0 ? typed.length : last + 1 + notes;
  const article = typed.slice(Math.max(typed.findIndex(isOurs), 0), end);
  const headline: TypedBlock[] = known.title === undefined ? [] : [{ kind: 'headline', text: known.title }];
  const standfirst = article.find(({ kind }) => kind === 'standfirst')?.text;
  return { ...joinBlocks([...headline, ...article]), ...(standfirst !== undefined && { standfirst }) };
}

/** A sentence set apart below the text, as a note on its author is: kept, and not measured. */
const isNote = ({ kind, text }: TypedBlock) =>
  kind === 'furniture' && countWords(text) >= leastNote && /[.!?]\W*$/.test(text);

const leastNote = 8;

function joinBlocks(blocks: readonly TypedBlock[]): PageText {
  const spans: Segment[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    if (block.kind !== 'paragraph') spans.push({ kind: block.kind, start, end: text.length });
  }
  return { text: text === '' ? '' : `${text}\n`, spans };
}
