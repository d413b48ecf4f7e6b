import type { Corpus } from '../../corpus/corpus.ts';
import { groupVersions } from './group-versions.ts';
import { type KnownSpeech, type SpokenRow, spokenRows } from './spoken-rows.ts';
import { type Version, versionsOf } from './versions.ts';
import { fullestOf } from './verdict.ts';
import { wordKeys } from './word-keys.ts';

/** One thing said that several outlets print. */
export interface Utterance {
  id: string;
  fullest: Version;
  versions: Version[];
}

/** Everything said in a corpus, and what of it several outlets print. */
export interface Spoken {
  rows: SpokenRow[];
  utterances: Utterance[];
}

const known = new WeakMap<Corpus, Spoken>();

/**
 * Reads who says what in a corpus and groups what several outlets print; what most outlets print comes first. Two tables
 * need it, so that it is remembered for as long as the corpus is.
 *
 * @param speech what somebody has read already
 */
export function utterancesOf(corpus: Corpus, speech?: KnownSpeech): Spoken {
  const spoken = known.get(corpus) ?? compareOutlets(corpus, speech);
  known.set(corpus, spoken);
  return spoken;
}

function compareOutlets(corpus: Corpus, speech?: KnownSpeech): Spoken {
  const rows = spokenRows(corpus, speech);
  const versions = versionsOf(corpus, rows, wordKeys(corpus.vocabulary));
  const groups = groupVersions(versions)
    .map((places) => places.map((place) => versions[place]).filter((version) => version !== undefined))
    .flatMap((members) => {
      const fullest = fullestOf(members);
      return fullest && outletsOf(members) > 1 ? [{ fullest, versions: members }] : [];
    })
    .sort((a, b) => outletsOf(b.versions) - outletsOf(a.versions) || b.fullest.words.length - a.fullest.words.length);
  const utterances = groups.map((group, place) => ({ id: `u${place + 1}`, ...group }));
  for (const { id, versions: members } of utterances)
    for (const version of members) for (const row of version.rows) row.utterance = id;
  return { rows, utterances };
}

const outletsOf = (versions: readonly Version[]) => new Set(versions.map(({ outlet }) => outlet)).size;
