import { contentEnd } from './content-end.ts';
import { phraseStartingAt, type TokenSpan } from './noun-phrase.ts';
import { wordRole as role } from '../../language/attribution-words.ts';
import { gap, gapAt, isRole, type Reading, type Unit, wordAt } from './reading.ts';
import type { Statement } from './statement.ts';

/** `According to Lee, …` and `…, according to Lee`. */
export function accordingTo(reading: Reading, unit: Unit, index: number): Statement[] {
  const statements: Statement[] = [];
  for (let at = unit.first; at + 1 < unit.end; at += 1) {
    const end = (reading.pieceOf[at] ?? -1) < 0 ? accordingEnd(reading, unit, at) : undefined;
    const speaker = end === undefined ? undefined : phraseStartingAt(reading, end, unit.end, { wide: true });
    if (end === undefined || !speaker) continue;
    const content = aroundAccording(reading, unit, at, speaker);
    if (content)
      statements.push({
        unit: index,
        content: [content],
        speaker,
        cue: { first: at, end },
        clause: { first: at, end: speaker.end },
        lemma: 'according to',
      });
  }
  return statements;
}

/** Where a phrase like `according to` that begins at a token ends; `undefined` for none. */
function accordingEnd(reading: Reading, unit: Unit, at: number): number | undefined {
  const phrase = reading.table.language.attribution.accordingTo.find((words) =>
    words.every((word, place) => wordAt(reading, at + place) === word),
  );
  return phrase && at + phrase.length < unit.end ? at + phrase.length : undefined;
}

/** `According to Lee, who heads the union, …`: past what is said of the speaker between commas. */
function pastRelative(reading: Reading, unit: Unit, from: number): number {
  if (!(gapAt(reading, from) & gap.comma) || !isRole(reading, from, role.relative | role.adjoining)) return from;
  for (let at = from + 1; at < unit.end; at += 1) if (gapAt(reading, at) & gap.comma) return at;
  return from;
}

function aroundAccording(reading: Reading, unit: Unit, at: number, speaker: TokenSpan): TokenSpan | undefined {
  const leads = at - unit.first <= 1;
  if (!leads) return { first: unit.first, end: at };
  let first = pastRelative(reading, unit, speaker.end);
  while (first < unit.end && !(gapAt(reading, first) & (gap.comma | gap.opens | gap.colon))) first += 1;
  return first < unit.end ? { first, end: contentEnd(reading, unit, first, new Map()) } : undefined;
}
