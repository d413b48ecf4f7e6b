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
  const reader = new PageReader();
  walkNodes(root, reader);
  reader.flush();
  return reader.page;
}

/** Where the walk through a page stands: in which elements, and in which run of text. */
class PageReader {
  readonly page: PageBlocks = { elements: [], blocks: [], nodes: 0 };
  readonly #holders: number[] = [];
  readonly #interrupted: Run[] = [];
  #run = emptyRun();
  #current = -1;
  #holder = -1;
  #links = 0;
  #emphasis = 0;

  enter(node: PageNode, name: string): boolean {
    const { page } = this;
    page.nodes += 1;
    if (pictures.has(name))
      for (const at of [this.#current, page.elements[this.#current]?.parent]) picture(page.elements[at ?? -1]);
    if (name === 'br') this.#run = { ...this.#run, text: `${this.#run.text} `, breaks: this.#run.breaks + 1 };
    if (skippedElements.has(name) || isHidden(node)) return false;
    const mark = markOf(node, name);
    const depth = (page.elements[this.#current]?.depth ?? -1) + 1;
    this.#current = page.elements.push({ name, parent: this.#current, depth, mark, pictured: false }) - 1;
    if (blockElements.has(name)) {
      this.flush();
      this.#holders.push(this.#holder);
      this.#holder = this.#current;
    } else if (isSetApart(name, mark)) {
      this.#interrupted.push(this.#run);
      this.#run = emptyRun();
    }
    if (name === 'a') this.#links += 1;
    if (emphases.has(name)) this.#emphasis += 1;
    return true;
  }

  leave(_: PageNode, name: string): void {
    const left = this.page.elements[this.#current];
    if (blockElements.has(name)) {
      this.flush();
      this.#holder = this.#holders.pop() ?? -1;
    } else if (isSetApart(name, left?.mark)) {
      this.flush(this.#current);
      this.#run = this.#interrupted.pop() ?? emptyRun();
    }
    if (name === 'a') this.#links -= 1;
    if (emphases.has(name)) this.#emphasis -= 1;
    this.#current = left?.parent ?? -1;
  }

  text(value: string): void {
    this.page.nodes += 1;
    const length = value.replace(/\s+/g, '').length;
    const { breaks, text } = this.#run;
    // One line break inside a sentence is layout; after a sentence, or two in a row, it parts paragraphs.
    if (length > 0 && (breaks > 1 || (breaks > 0 && sentenceCloses.test(text.slice(-20))))) this.flush();
    const run = this.#run;
    if (length > 0) run.breaks = 0;
    run.text += value;
    run.length += length;
    if (this.#links > 0) run.linked += length;
    if (this.#emphasis > 0) run.emphasised += length;
  }

  /** Makes the run of text a block. */
  flush(element = this.#holder): void {
    const { length, linked, emphasised } = this.#run;
    const text = this.#run.text.replace(/\s+/g, ' ').trim();
    if (text !== '') this.page.blocks.push({ text, element, length, linked, emphasised });
    this.#run = emptyRun();
  }
}

const isSetApart = (name: string, mark: SegmentKind | undefined) =>
  name === 'span' && (mark === 'furniture' || mark === 'related' || mark === 'caption');

function picture(element: PageElement | undefined): void {
  if (element) element.pictured = true;
}

const isHidden = (element: PageNode) =>
  element.getAttribute?.('hidden') != null ||
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(attribute(element, 'style'));
