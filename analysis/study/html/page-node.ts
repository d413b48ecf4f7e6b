/** What reading a page needs of a DOM node; linkedom's nodes and a browser's fit. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: PageNode | null;
  nextSibling: PageNode | null;
  parentNode: PageNode | null;
  /** Elements only. */
  getAttribute?: (name: string) => string | null;
}

/** What to do on the way through a page; `enter` says whether to go into the element. */
export interface PageVisitor {
  enter: (element: PageNode, name: string) => boolean;
  leave: (element: PageNode, name: string) => void;
  text: (value: string) => void;
}

const elementNode = 1;
const textNode = 3;

/**
 * Visits everything below a node in document order, without recursion: pages may be nested as deep as they like.
 *
 * @example walkNodes(document, { enter: () => true, leave: () => {}, text: (value) => texts.push(value) })
 */
export function walkNodes(root: PageNode, visitor: PageVisitor): void {
  let open = root;
  let node = root.firstChild;
  for (;;) {
    if (node === null) {
      if (open === root) return;
      visitor.leave(open, open.nodeName.toLowerCase());
      node = open.nextSibling;
      open = open.parentNode ?? root;
      continue;
    }
    if (node.nodeType === textNode) visitor.text(node.nodeValue ?? '');
    if (node.nodeType === elementNode && visitor.enter(node, node.nodeName.toLowerCase())) {
      open = node;
      node = node.firstChild;
    } else node = node.nextSibling;
  }
}

/** An attribute's value, empty where there is none. */
export const attribute = (element: PageNode, name: string): string => element.getAttribute?.(name) ?? '';
