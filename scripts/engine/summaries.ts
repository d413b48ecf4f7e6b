import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { textSource } from '../../analysis/read-articles.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';
import type { Study } from '../../analysis/study/study.ts';
import { codeVersion } from '../cache/code-version.ts';
import { textKey } from '../cache/text-work.ts';
import type { LoadedStudy } from '../report/load-study.ts';
import { type ShareOfShard, shareOut } from './share-out.ts';
import { shardName } from './shard.ts';
import { hasSummary } from './summary-files.ts';

/** The two passes over a study: what texts give alone, then events against what was merged. */
export const passes = ['texts', 'events'] as const;

/** One of the two. */
export type Pass = (typeof passes)[number];

/** What a study’s summaries are called and where they lie. */
export interface Summaries {
  study: Study;
  folder: string;
  shares: readonly ShareOfShard[];
  /** File name by pass and shard. */
  names: Readonly<Record<Pass, readonly string[]>>;
}

/**
 * The summaries of a study in so many shards. A name has the digest of all that the content depends on: the shard’s bytes
 * and the program; for events, where one article may repeat any other, the bytes of the whole study.
 */
export function summariesOf({ study, inputsDigest }: LoadedStudy, folder: string, count: number): Summaries {
  const program = codeVersion(['analysis', 'scripts/engine', 'scripts/report']);
  const shares = shareOut(study.articles, count);
  const keys = study.articles.map((article) => textKey(textSource(article), program));
  const nameOf = (pass: Pass, index: number, told: readonly string[]) => {
    const hash = createHash('sha256').update(JSON.stringify([program, pass, index, count, ...told]));
    return `${pass}-${shardName({ index, count }).replace('/', '-of-')}-${hash.digest('hex').slice(0, 24)}`;
  };
  return {
    ...{ study, folder, shares },
    names: {
      texts: shares.map(({ articles }, index) =>
        nameOf(
          'texts',
          index,
          articles.map((place) => keys[place] ?? ''),
        ),
      ),
      events: shares.map((_, index) => nameOf('events', index, [study.id, inputsDigest])),
    },
  };
}

/** The shards whose summary of a pass is not there. */
export const missingShards = ({ folder, names }: Summaries, pass: Pass): number[] =>
  names[pass].flatMap((name, index) => (hasSummary(folder, name) ? [] : [index]));

/** Shards as a message names them: the first ones, and how many more. */
export function shardNames(indices: readonly number[], count: number): string {
  const named = indices.slice(0, mostNamed).map((index) => shardName({ index, count }));
  return indices.length > mostNamed ? `${named.join(', ')} and ${indices.length - mostNamed} more` : named.join(', ');
}

const mostNamed = 12;

/**
 * How many shards the summaries of a folder belong to.
 *
 * @throws {ExpectedError} where it holds none, or those of several numbers
 */
export async function shardsIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const counts = new Set(names.flatMap((name) => /^(?:texts|events)-\d+-of-(\d+)-[0-9a-f]+$/.exec(name)?.[1] ?? []));
  const [count, ...others] = counts;
  if (count === undefined || others.length > 0)
    throw new ExpectedError([
      `${folder}: expected the summaries of one number of shards, got ${[...counts].join(', ') || 'none'}; say which with --shards, or make them with --summarise`,
    ]);
  return Number(count);
}
