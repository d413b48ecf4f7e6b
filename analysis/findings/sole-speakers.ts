import { groupsBy } from '../corpus/groups-by.ts';
import type { Claim } from './claim.ts';
import { type FigureSource, outletKey, quotedKey } from './figure-source.ts';
import { isFullName, lastNameOf, outletsThatName } from './name-in-text.ts';
import { isDescription } from '../measures/quotations/nameless.ts';
import { quotedWords } from './speakers.ts';
import { markedPassage, quotationEvidence, type Spoken } from './spoken.ts';

/** Who has fewer words inside marks is not worth the telling. */
const leastWords = 15;
/** People whom an outlet alone quotes are told where they have so much of its quoted words. */
const leastShare = 0.3;
/** Outlets and people that the claim names. */
const mostOutlets = 2;
const mostPeople = 4;

/** People whom one outlet quotes and no other outlet names. */
export interface SoleSpeakers {
  outlet: string;
  /** Those with most quoted words first. */
  people: string[];
  /** Their words inside marks, and all that the outlet quotes. */
  words: number;
  all: number;
}

/** The outlets that have much of what they quote from people whom nobody else names. */
export type SoleSpeakersClaim = Claim<'quotations', 'sole-speakers', { alone: SoleSpeakers[] }>;

/**
 * Whom an outlet alone asked. No word of their last names, in any spelling, stands in an article of another outlet,
 * captions and posts included.
 *
 * @param told people of whom another claim tells already
 */
export function soleSpeakerClaims(
  { corpus, byOutlet }: Spoken,
  told: ReadonlySet<string> = new Set(),
): SoleSpeakersClaim[] {
  if (byOutlet.size < 2) return [];
  const persons = new Set(
    corpus.names.flatMap(({ kind, name }) => (kind === 'person' && isFullName(name) ? [name] : [])),
  );
  const alone = [...byOutlet].flatMap(([outlet, rows]) => {
    const bySpeaker = groupsBy(
      rows.filter((row) => persons.has(row.actor) && row.directness !== 'indirect' && !isDescription(row)),
      ({ actor }) => actor,
    );
    const sole = [...bySpeaker]
      .map(([person, own]) => ({ person, own, words: quotedWords(own) }))
      .filter(({ person, words }) => words >= leastWords && !told.has(person))
      .filter(({ person }) => {
        const naming = outletsThatName(corpus.articles, [lastNameOf(person)]);
        return naming.size === 0 || (naming.size === 1 && naming.has(outlet));
      })
      .sort((a, b) => b.words - a.words);
    const words = sole.reduce((sum, one) => sum + one.words, 0);
    const all = quotedWords(rows);
    const [longest] = (sole[0]?.own ?? []).toSorted((a, b) => b.words - a.words);
    if (!longest || words < leastShare * all) return [];
    const people = sole.slice(0, mostPeople).map(({ person }) => person);
    return [{ outlet, people, words: sum(sole.slice(0, mostPeople)), all, longest }];
  });
  const shown = alone.sort((a, b) => b.words / b.all - a.words / a.all).slice(0, mostOutlets);
  const [first] = shown;
  if (!first) return [];
  return [
    {
      id: 'quotations-sole-speakers',
      section: 'quotations',
      kind: 'sole-speakers',
      aspect: 'sourcing',
      contrast: first.words / first.all,
      outlets: shown.map(({ outlet }) => outlet),
      figures: { alone: shown.map(({ outlet, people, words, all }) => ({ outlet, people, words, all })) },
      strength: 'count',
      sources: shown.flatMap(({ outlet, people, words, all }): FigureSource[] => {
        const key = { ...outletKey(corpus, outlet), ...quotedKey };
        return [
          { table: 'quotations', key: { ...key, actor: people }, column: 'words', value: words },
          { table: 'quotations', key, column: 'words', value: all },
        ];
      }),
      evidence: shown.flatMap(({ longest }) => quotationEvidence(corpus, longest, markedPassage)),
    },
  ];
}

const sum = (people: readonly { words: number }[]) => people.reduce((total, { words }) => total + words, 0);
