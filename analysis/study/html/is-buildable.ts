import { Parser } from 'htmlparser2';

/** How much of a page may be built as a tree; the largest of 102 news pages has a tenth of it or less. */
const most = {
  /** Tags and character references. */
  marks: 100_000,
  /** Browsers nest no deeper. */
  depth: 512,
  /** Of one tag: building takes time with their square. */
  attributes: 1000,
  /** Characters, scripts and styles left out. */
  text: 3_000_000,
};

/** What is read between two looks at how much it was. */
const pieceLength = 65_536;
const untold = new Set(['script', 'style']);

/**
 * Whether a page can be built as a tree and searched for its article in a few seconds. It is read as the tree's builder
 * reads it, so that no quotation mark or comment hides anything from the count.
 *
 * @example isBuildable('<p>One') // => true
 */
export function isBuildable(html: string): boolean {
  if (html.split(/[<&]/, most.marks + 2).length - 1 > most.marks) return false;
  const deepest = { depth: 0, attributes: 0, text: 0 };
  let [depth, attributes, untoldDepth] = [0, 0, 0];
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      attributes = 0;
      if (untold.has(name)) untoldDepth += 1;
      deepest.depth = Math.max(deepest.depth, depth);
    },
    onattribute() {
      attributes += 1;
      deepest.attributes = Math.max(deepest.attributes, attributes);
    },
    ontext(text) {
      if (untoldDepth === 0) deepest.text += text.length;
    },
    onclosetag(name) {
      depth -= 1;
      if (untold.has(name)) untoldDepth -= 1;
    },
  });
  const isWithin = () =>
    deepest.depth <= most.depth && deepest.attributes <= most.attributes && deepest.text <= most.text;
  for (let from = 0; from < html.length && isWithin(); from += pieceLength)
    parser.write(html.slice(from, from + pieceLength));
  return isWithin();
}
