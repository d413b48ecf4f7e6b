import { wordKind, wordRole } from '../../language/attribution-words.ts';
import { tag } from '../../language/tagging/tag.ts';
import type { TokenSpan } from '../quotations/noun-phrase.ts';
import { type Mention, mentionsWithin } from '../quotations/people.ts';
import { isKind, isPossessive, isRole, type Reading, wordAt } from '../quotations/reading.ts';
import type { Resolved } from '../quotations/resolve-speaker.ts';
import { writtenText } from '../quotations/written-text.ts';
import type { PartyBasis } from './acts-table.ts';

/** Who takes part in an act, as agent or patient. */
export interface Party {
  actor: string;
  side: string;
  written: string;
  /** Whose it is, where it is a thing of somebody: `Norland’s mines`. */
  owner: string;
  basis: PartyBasis;
}

const nobody = { actor: '', side: '', owner: '' };

/**
 * Who a phrase is: the name at its head, before `of` and the like; whom a pronoun, a title or a name behind a comma stands
 * for; or a thing, with the side of its owner.
 */
export function partyIn(
  reading: Reading,
  span: TokenSpan | undefined,
  mentions: readonly Mention[],
  resolved: () => Resolved,
): Party {
  if (!span) return { ...nobody, written: '', basis: 'nobody' };
  const written = writtenText(reading.article, span);
  const inside = mentionsWithin(mentions, span);
  const [first] = inside;
  let head = span.end;
  for (let token = span.first + 1; token < span.end; token += 1)
    if (isKind(reading, token, wordKind.preposition) || isRole(reading, token, wordRole.of)) {
      head = token;
      break;
    }
  const named =
    antecedentIn(reading, span, inside) ?? inside.find(({ end }) => end === head) ?? alone(reading, span, inside);
  if (named && (wordAt(reading, span.end) === 'who' || isPlain(reading, span.first, named.first)))
    return { actor: named.name, side: named.side, owner: '', written, basis: 'name' };
  if (first) return { actor: '', side: first.side, owner: first.name, written, basis: 'owner' };
  const found = resolved();
  return { ...nobody, ...found, written, basis: found.actor === '' ? 'words' : 'stand-in' };
}

/** `a statement of Lee, who …`: a person right before `who`. */
const antecedentIn = (reading: Reading, { end }: TokenSpan, inside: readonly Mention[]): Mention | undefined =>
  wordAt(reading, end) === 'who' ? inside.find((mention) => mention.end === end && mention.isPerson) : undefined;

/** `Lee again`: a name behind which adverbs alone stand. */
function alone(reading: Reading, { first, end }: TokenSpan, inside: readonly Mention[]): Mention | undefined {
  const [name, ...more] = inside;
  if (!name || more.length > 0 || name.first !== first || isPossessive(reading, name.end - 1)) return undefined;
  for (let token = name.end; token < end; token += 1) if (reading.tags?.[token] !== tag.adverb) return undefined;
  return name;
}

/** Whether titles and descriptions alone stand before a name: `comments absolving Lee` are not Lee, nor `Berg’s aide Lee`. */
function isPlain(reading: Reading, first: number, name: number): boolean {
  for (let token = first; token < name; token += 1)
    if (isPossessive(reading, token) || reading.tags?.[token] === tag.ing || reading.tags?.[token] === tag.verb)
      return false;
  return true;
}
