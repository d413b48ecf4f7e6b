import { groupsBy } from '../../corpus/groups-by.ts';
import { lowerBound } from '../../corpus/lower-bound.ts';
import type { Mention } from './people.ts';

/** The mentions of an article, looked up by place without going through all of them. */
export interface MentionIndex {
  /** Those that begin at a token of `first` to `end - 1`, in order of place. */
  within: (first: number, end: number) => readonly Mention[];
  /** The last person who bears a title and ends at or before a token. */
  titled: (title: string, before: number) => Mention | undefined;
  /** The last person whom a pronoun may mean and who ends at or before a token. */
  person: (pronoun: string, before: number) => Mention | undefined;
  /** Whether something tells that a pronoun is wrong for a name. */
  isRuledOut: (name: string | undefined, pronoun: string) => boolean;
}

/**
 * Indexes mentions, none of which overlaps another.
 *
 * @param mentions in order of place
 */
export function mentionIndex(mentions: readonly Mention[]): MentionIndex {
  const persons = mentions.filter(({ isPerson }) => isPerson);
  const bearers = persons.flatMap((mention) => [...new Set(mention.titles)].map((title) => ({ title, mention })));
  const byTitle = groupsBy(bearers, ({ title }) => title);
  const mayBe = new Map(['he', 'she'].map((pronoun) => [pronoun, persons.filter(({ not }) => not !== pronoun)]));
  const wrong = new Set(mentions.map(({ name, not }) => `${not}\n${name}`));
  const placeOf = (token: number) => lowerBound(mentions, token, ({ first }) => first);
  return {
    within: (first, end) => mentions.slice(placeOf(first), placeOf(end)),
    titled: (title, before) => {
      const own = byTitle.get(title) ?? [];
      return own[lowerBound(own, before + 1, ({ mention }) => mention.end) - 1]?.mention;
    },
    person: (pronoun, before) => {
      const own = mayBe.get(pronoun) ?? [];
      return own[lowerBound(own, before + 1, ({ end }) => end) - 1];
    },
    isRuledOut: (name, pronoun) => wrong.has(`${pronoun}\n${name ?? ''}`),
  };
}
