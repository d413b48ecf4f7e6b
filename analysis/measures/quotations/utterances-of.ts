import type { Corpus } from '../../corpus/corpus.ts';
import { plainTools } from '../measure.ts';
import { groupVersions } from './group-versions.ts';
import { type SpokenRow, speechStep } from './spoken-rows.ts';
import { fullestOf, isSameWording } from './verdict.ts';
import { type Version, versionsOf } from './versions.ts';
import { wordKeys } from './word-keys.ts';

/** One thing said that several outlets print. */
export interface Utterance {
  id: string;
  fullest: Version;
  versions: Version[];
}

/** Everything said in a corpus, and what of it several outlets print. */
export interface Spoken {
  rows: readonly SpokenRow[];
  utterances: readonly Utterance[];
}

/**
 * Groups what several outlets print of the same thing said; what most outlets print comes first.
 *
 * @param rows who says what in each article, in order of article and place
 */
export function utterancesOf(
  corpus: Corpus,
  rows: readonly SpokenRow[] = plainTools.each(corpus, speechStep(corpus)).flat(),
): Spoken {
  const versions = versionsOf(corpus, rows, wordKeys(corpus.vocabulary));
  const groups = groupVersions(versions)
    .map((places) => places.map((place) => versions[place]).filter((version) => version !== undefined))
    .flatMap((members) => {
      const fullest = fullestOf(members);
      const same = fullest ? members.filter((member) => isSameWording(fullest, member)) : [];
      return fullest && outletsOf(same) > 1 ? [{ fullest, versions: same }] : [];
    })
    .sort((a, b) => outletsOf(b.versions) - outletsOf(a.versions) || b.fullest.words.length - a.fullest.words.length);
  return { rows, utterances: groups.map((group, place) => ({ id: `u${place + 1}`, ...group })) };
}

const outletsOf = (versions: readonly Version[]) => new Set(versions.map(({ outlet }) => outlet)).size;
