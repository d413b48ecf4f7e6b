import { integer, oneOf, text } from './table.ts';
import { voices } from './voice.ts';

/** Columns that several tables have. */
export const article = text('id of the article');
export const outlet = text('id of the outlet');
export const event = text('the event, empty where the study has none');
export const voice = oneOf(voices, 'whose words are counted');
export const basis = oneOf(['declared', 'found'], 'whether the study names it or the text shows it');
export const start = integer('where it begins in the text, in UTF-16 units');
export const end = integer('where it ends, exclusive');

/** What a span of an article is. */
export const segmentKind = oneOf(
  [
    'headline',
    'standfirst',
    'crosshead',
    'paragraph',
    'byline',
    'dateline',
    'caption',
    'embed',
    'related',
    'other-language',
    'furniture',
  ],
  'kind of the segment that it stands in',
);
