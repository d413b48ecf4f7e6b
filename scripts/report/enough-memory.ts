import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { grouped } from '../../analysis/prose/wording.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Study } from '../../analysis/study/study.ts';

/** What a run needs at its height, in bytes; measured on made corpora, the least that any of them took. */
const needs = { program: 300e6, character: 60, article: 20_000, outlet: 100_000 } as const;

/** The share of it that one thread's heap holds. */
const shareOfHeap = 0.25;

/** Memory of a machine, in bytes. */
export interface Memory {
  /** What the machine has, or the container that the program runs in may use. */
  machine: number;
  /** What one thread's JavaScript heap may grow to. */
  heap: number;
}

/** What a run on this machine may use. */
function memoryHere(): Memory {
  const allowed = process.constrainedMemory() || Infinity;
  return { machine: Math.min(totalmem(), allowed), heap: getHeapStatistics().heap_size_limit };
}

/**
 * Stops a run that would die for want of memory half way, after minutes. The estimate is low: a run that might do is let
 * through. What a report says does not depend on it.
 *
 * @throws ExpectedError that says how much is wanted, how much there is, and what helps
 */
export function expectEnoughMemory({ id, articles, outlets }: Study, memory = memoryHere()): void {
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const wanted =
    needs.program + needs.character * characters + needs.article * articles.length + needs.outlet * outlets.size;
  const most = Math.min(memory.machine, memory.heap / shareOfHeap);
  if (wanted <= most) return;
  const size = `${grouped(articles.length)} articles of ${grouped(outlets.size)} outlets with ${grouped(characters)} characters`;
  const more =
    wanted <= memory.machine
      ? `or give it more: NODE_OPTIONS=--max-old-space-size=${Math.ceil((wanted * shareOfHeap) / 1e6 / 100) * 100}`
      : 'or use a machine with more memory';
  throw new ExpectedError([
    `${id}: expected a study that ${gigabytes(most)} of memory can hold, got ${size}, which want ${gigabytes(wanted)} or more; make a study of each event, or of fewer articles, ${more}`,
  ]);
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
