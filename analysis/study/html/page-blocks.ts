import type { SegmentKind } from '../../corpus/article.ts';
import { markOf } from './mark-of.ts';
import { blockElements, skippedElements } from './element-names.ts';

/** An element of the page, as far as choosing text needs it; `parent` indexes into the same list, -1 at the top. */
export interface PageElement {
  name: string;
  parent: number;
  /** What its markup says of the text in it. */
  mark: SegmentKind | undefined;
  /** Its class and id, for tracing. */
  label: string;
}

/** A run of text that stands as a block of its own on the page. */
export interface Block {
  text: string;
  /** The innermost block element around it: an index into `PageBlocks.elements`. */
  element: number;
  /** Letters and digits, and those of them that stand in links. */
  length: number;
  linked: number;
  /** How many in bold or italics. */
  emphasised: number;
}

/** A page's text in reading order, with the elements that hold it. */
export interface PageBlocks {
  elements: PageElement[];
  blocks: Block[];
}

/**
 * Cuts a page into blocks of text, in reading order: what a reader would see as paragraphs, headings, captions and menu
 * entries. Scripts, styles, forms and hidden elements are left out. Walks without recursion.
 */
export function pageBlocks(root: Node): PageBlocks {
  const elements: PageElement[] = [];
  const blocks: Block[] = [];
  let run = { text: '', length: 0, linked: 0, emphasised: 0, breaks: 0 };
  let current = -1;
  let block = -1;
  let links = 0;
  let emphases = 0;
  const blockStack: number[] = [];
  const flush = () => {
    const text = run.text.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push({ text, element: block, length: run.length, linked: run.linked, emphasised: run.emphasised });
    run = { text: '', length: 0, linked: 0, emphasised: 0, breaks: 0 };
  };
  let node: Node | null = root.firstChild;
  let open: Node = root;
  while (node !== null || open !== root) {
    if (node === null) {
      // Leaving `open`.
      const name = open.nodeName.toLowerCase();
      if (blockElements.has(name)) {
        flush();
        block = blockStack.pop() ?? -1;
      }
      if (name === 'a') links -= 1;
      if (emphasis.has(name)) emphases -= 1;
      current = elements[current]?.parent ?? -1;
      node = open.nextSibling;
      open = open.parentNode ?? root;
      continue;
    }
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const size = value.replace(/\s+/g, '').length;
      if (size > 0 && run.breaks > 0 && (run.breaks > 1 || /[.!?:…]["”’')]*\s*$/.test(run.text))) flush();
      if (size > 0) run.breaks = 0;
      run.text += value;
      run.length += size;
      if (links > 0) run.linked += size;
      if (emphases > 0) run.emphasised += size;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.nodeName.toLowerCase();
      if (name === 'br') {
        run.text += ' ';
        run.breaks += 1;
      } else if (!skippedElements.has(name) && !isHidden(element)) {
        if (blockElements.has(name)) flush();
        elements.push({ name, parent: current, mark: markOf(element), label: `${name}.${element.getAttribute('class') ?? ''}#${element.id}` });
        current = elements.length - 1;
        if (blockElements.has(name)) {
          blockStack.push(block);
          block = current;
        }
        if (name === 'a') links += 1;
        if (emphasis.has(name)) emphases += 1;
        open = node;
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  flush();
  return { elements, blocks };
}

const emphasis = new Set(['b', 'strong', 'em', 'i']);

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
