import type { CauseRow } from '../measures/causes/causes-table.ts';
import type { Tables } from '../measures/measures.ts';
import { isShownAct } from './telling-acts.ts';

/** The functions of a frame that are told, in Entman’s order (1993), with acts beside them. */
export const framingFunctions = ['problem', 'cause', 'act', 'judgement', 'remedy'] as const;

/** One of them. */
export type FramingFunction = (typeof framingFunctions)[number];

/** A passage that serves one of them; offsets count UTF-16 units in the article’s text. */
export interface FramingPassage {
  article: string;
  start: number;
  end: number;
  /** Who says so where it is not the outlet. */
  holder: string;
  /** Who acts, or whom the passive tells of, where the passage does not name it. */
  subject?: string;
  /** The passage in its phrase, where it is a word. */
  phrase?: string;
  /** Whether its end matters more than its beginning. */
  isEndKept?: true;
}

const firmest: Readonly<Record<CauseRow['firmness'], number>> = { stated: 0, suggested: 1, temporal: 2 };

/** What an outlet tells of causes, acts, judgements and remedies, the most telling first. */
export function framingOf(
  rows: { readonly [Name in 'acts' | 'causes' | 'remedies' | 'judging-words']: readonly Tables[Name][] },
  outlet: string,
): Readonly<Record<Exclude<FramingFunction, 'problem'>, readonly FramingPassage[]>> {
  const isOwn = (row: { outlet: string }) => row.outlet === outlet;
  const isNamed = ({ voice, holder }: { voice: string; holder: string }) => voice === 'outlet' || holder !== '';
  return {
    cause: rows.causes
      .filter((row) => isOwn(row) && row.voice === 'outlet')
      .sort((a, b) => firmest[a.firmness] - firmest[b.firmness])
      .map(({ article, start, end, holder }) => ({ article, start, end, holder, isEndKept: true })),
    act: rows.acts
      .filter((row) => isOwn(row) && isShownAct(row))
      .map(({ article, start, end, holder, agent, patient, form }) => ({
        ...{ article, start, end, holder },
        ...(form !== 'noun' && { subject: form === 'active' ? agent : patient }),
      })),
    judgement: rows['judging-words'].filter((row) => isOwn(row) && row.owner === 'outlet' && row.kind === 'sided'),
    remedy: rows.remedies.filter((row) => isOwn(row) && isNamed(row)),
  };
}
