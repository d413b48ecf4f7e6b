import { article, end, event, outlet, segmentKind, start, voice } from '../columns.ts';
import { defineTable, integer, oneOf, type RowOf, text } from '../table.ts';

/** Which words take a side, whose they are, and whom they are about. */
export const judgingWordsTable = defineTable({
  name: 'judging-words',
  means: 'One word that takes a side, or stands in marks that keep a distance, where it stands.',
  isLong: true,
  columns: {
    outlet,
    event,
    article,
    segment: segmentKind,
    voice,
    owner: oneOf(
      ['outlet', 'speaker', 'somebody'],
      'whose word it is: the outlet’s; a speaker’s, quoted or reported; or somebody’s name for a thing',
    ),
    holder: text('who says so where it is not the outlet: an actor, or as written'),
    word: text('in lower case'),
    phrase: text('the noun phrase around it, as written'),
    kind: oneOf(
      ['sided', 'mild', 'evaluative', 'heated', 'scare-quotes'],
      'a word that takes a side; one that may pass for a description; one that says what its writer thinks; one that makes things louder; a term in marks that nobody says',
    ),
    direction: oneOf(
      ['against', 'for', 'none'],
      'how the word speaks of what it is said of; `none` also where the study adds a word, and of a term in marks',
    ),
    target: text(
      'whom it is about: the one name in its phrase, or the subject of its clause; empty where there is none',
    ),
    target_side: text('id of the target’s side'),
    outlets: integer('outlets of the event that have the word in whatever voice'),
    start,
    end,
  },
});

/** One judging word. */
export type JudgingWordRow = RowOf<typeof judgingWordsTable>;
