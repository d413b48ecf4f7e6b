import { setImmediate } from 'node:timers/promises';
import { heardLater } from './heard-later.ts';

/** Somebody else who works on items, a batch at a time. */
export type Helper<Item, Result> = (batch: readonly Item[]) => Promise<readonly Result[]>;

/** Items that a helper gets at once. */
const batchSize = 16;

/**
 * Works on items here, from the first on, while helpers work on them from the last on, until they meet. Results stand in
 * the items' order, whoever made them.
 *
 * @param onDone called with the number of items that are done
 * @throws what the work throws, here or there
 * @example await shareWork([1, 2, 3], (n) => n * n, []); // => [1, 4, 9]
 */
export async function shareWork<Item, Result>(
  items: readonly Item[],
  here: (item: Item) => Result,
  helpers: readonly Helper<Item, Result>[],
  onDone: (done: number) => void = () => undefined,
): Promise<Result[]> {
  const fromFirst: Result[] = [];
  const batches: (readonly Result[])[] = [];
  let done = 0;
  /** Items from here on are taken. */
  let taken = items.length;
  const helping = heardLater(
    Promise.all(
      helpers.map(async (help) => {
        while (fromFirst.length < taken) {
          const end = taken;
          taken = Math.max(fromFirst.length, end - batchSize);
          const place = batches.push([]) - 1;
          const made = await help(items.slice(taken, end));
          batches[place] = made;
          onDone((done += made.length));
        }
      }),
    ),
  );
  for (let item = items[0]; item !== undefined && fromFirst.length < taken; item = items[fromFirst.length]) {
    fromFirst.push(here(item));
    onDone((done += 1));
    // Answers come in between.
    if (helpers.length > 0) await setImmediate();
  }
  await helping;
  return [...fromFirst, ...batches.reverse().flat()];
}
