/** Lines of a file that has no more than so many bytes. */
export interface LeadingLines<Row> {
  /**
   * Takes the next row.
   *
   * @param part what it is a row of
   */
  add: (part: string, row: Row) => void;
  /** The lines that are kept, in their order, and how many first rows of each part they are where not all are. */
  finish: () => { lines: Buffer; count: number; ofEach?: number };
}

/** So many times the bytes are held before those are let go that cannot be kept. */
const slack = 2;

/**
 * Keeps as many first rows of each part as fit, the same number of every part: no outlet is left out because it comes
 * last. Where not even one of each fits, the first rows of all.
 *
 * @param bytes what the lines may have together
 * @param lineOf gives the line of a row that may be kept
 * @example
 * const kept = leadingLines(4, (row: string) => `${row}\n`); for (const part of 'aab') kept.add(part, part);
 * String(kept.finish().lines); // => 'a\nb\n'
 */
export function leadingLines<Row>(bytes: number, lineOf: (row: Row) => string): LeadingLines<Row> {
  const seen = new Map<string, number>();
  let held: { line: Buffer; place: number }[] = [];
  let size = 0;
  let rows = 0;
  /** A row is kept where its place in its part is below this. */
  let most = Infinity;
  const letGo = () => {
    most = mostThatFit(held, bytes);
    held = held.filter(({ place }) => place < Math.max(most, 1));
    size = held.reduce((sum, { line }) => sum + line.length, 0);
  };
  return {
    add: (part, row) => {
      rows += 1;
      const place = seen.get(part) ?? 0;
      seen.set(part, place + 1);
      if (place >= Math.max(most, 1)) return;
      const line = Buffer.from(lineOf(row));
      held.push({ line, place });
      size += line.length;
      if (size > slack * bytes && most > 0) letGo();
    },
    finish: () => {
      if (size > bytes) letGo();
      const kept = most === 0 ? firstThatFit(held, bytes) : held;
      return {
        lines: Buffer.concat(kept.map(({ line }) => line)),
        count: kept.length,
        ...(kept.length < rows && { ofEach: most }),
      };
    },
  };
}

type Held = readonly { line: Buffer; place: number }[];

/** How many first rows of each part fit into so many bytes. */
function mostThatFit(held: Held, bytes: number): number {
  const byPlace: number[] = [];
  for (const { line, place } of held) byPlace[place] = (byPlace[place] ?? 0) + line.length;
  let size = 0;
  const beyond = byPlace.findIndex((more) => (size += more) > bytes);
  return beyond < 0 ? byPlace.length : beyond;
}

function firstThatFit(held: Held, bytes: number): Held {
  let size = 0;
  const beyond = held.findIndex(({ line }) => (size += line.length) > bytes);
  return beyond < 0 ? held : held.slice(0, beyond);
}
