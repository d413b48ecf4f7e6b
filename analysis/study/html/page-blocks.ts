import type { SegmentKind } from '../../lines/segment.ts';
import { blockElements, skippedElements } from './element-names.ts';
import { markOf } from './mark-of.ts';
import { type PageNode, attribute, walkNodes } from './page-node.ts';

/** An element of the page; `parent` is an index into the same list, -1 at the top. */
export interface PageElement {
  name: string;
  parent: number;
  depth: number;
  /** What its markup says of the text in it. */
  mark: SegmentKind | undefined;
  /** Whether it holds a picture, a film or a player. */
  pictured: boolean;
}

/** A run of text that stands by itself on the page. */
export interface Block {
  text: string;
  /** The innermost block element around it: an index into `PageBlocks.elements`, -1 where there is none. */
  element: number;
  /** Characters that are no white space; how many of them stand in links, and in bold or italics. */
  length: number;
  linked: number;
  emphasised: number;
}

/** A page's text in reading order, with the elements that hold it. */
export interface PageBlocks {
  elements: PageElement[];
  blocks: Block[];
  /** Elements and runs of text that were visited. */
  nodes: number;
}

interface Run {
  text: string;
  length: number;
  linked: number;
  emphasised: number;
  breaks: number;
}

const pictures = new Set(['img', 'picture', 'video', 'iframe', 'svg', 'object', 'amp-img']);
const emphases = new Set(['b', 'strong', 'em', 'i']);
const sentenceCloses = /[.!?:…。]["”’')]*\s*$/;
const emptyRun = (): Run => ({ text: '', length: 0, linked: 0, emphasised: 0, breaks: 0 });

/**
 * Cuts a page into blocks of text in reading order: what a reader sees as paragraphs, headings, captions and menu
 * entries. Scripts, forms and hidden elements are left out; an inline element that its markup sets apart, such as a
 * pop-up inside a sentence, becomes a block of its own and leaves the sentence whole.
 *
 * @example pageBlocks(parsePage('<p>One <b>two</b><p>Three')).blocks.map(({ text }) => text) // => ['One two', 'Three']
 */
export function pageBlocks(root: PageNode): PageBlocks {
  const page: PageBlocks = { elements: [], blocks: [], nodes: 0 };
  const holders: number[] = [];
  const interrupted: Run[] = [];
  let run = emptyRun();
  let current = -1;
  let holder = -1;
  let links = 0;
  let emphasis = 0;

  const flush = (element = holder) => {
    const text = run.text.replace(/\s+/g, ' ').trim();
    const { length, linked, emphasised } = run;
    if (text !== '') page.blocks.push({ text, element, length, linked, emphasised });
    run = emptyRun();
  };

  walkNodes(root, {
    enter(node, name) {
      page.nodes += 1;
      if (pictures.has(name))
        for (const at of [current, page.elements[current]?.parent]) picture(page.elements[at ?? -1]);
      if (name === 'br') run = { ...run, text: `${run.text} `, breaks: run.breaks + 1 };
      if (skippedElements.has(name) || isHidden(node)) return false;
      const mark = markOf(node, name);
      const depth = (page.elements[current]?.depth ?? -1) + 1;
      current = page.elements.push({ name, parent: current, depth, mark, pictured: false }) - 1;
      if (blockElements.has(name)) {
        flush();
        holders.push(holder);
        holder = current;
      } else if (isSetApart(name, mark)) {
        interrupted.push(run);
        run = emptyRun();
      }
      if (name === 'a') links += 1;
      if (emphases.has(name)) emphasis += 1;
      return true;
    },
    leave(_, name) {
      const left = page.elements[current];
      if (blockElements.has(name)) {
        flush();
        holder = holders.pop() ?? -1;
      } else if (isSetApart(name, left?.mark)) {
        flush(current);
        run = interrupted.pop() ?? emptyRun();
      }
      if (name === 'a') links -= 1;
      if (emphases.has(name)) emphasis -= 1;
      current = left?.parent ?? -1;
    },
    text(value) {
      page.nodes += 1;
      const length = value.replace(/\s+/g, '').length;
      // One line break inside a sentence is layout; after a sentence, or two in a row, it parts paragraphs.
      if (length > 0 && (run.breaks > 1 || (run.breaks > 0 && sentenceCloses.test(run.text.slice(-20))))) flush();
      if (length > 0) run.breaks = 0;
      run.text += value;
      run.length += length;
      if (links > 0) run.linked += length;
      if (emphasis > 0) run.emphasised += length;
    },
  });
  flush();
  return page;
}

const isSetApart = (name: string, mark: SegmentKind | undefined) =>
  name === 'span' && (mark === 'furniture' || mark === 'related' || mark === 'caption');

function picture(element: PageElement | undefined): void {
  if (element) element.pictured = true;
}

const isHidden = (element: PageNode) =>
  element.getAttribute?.('hidden') != null ||
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(attribute(element, 'style'));
