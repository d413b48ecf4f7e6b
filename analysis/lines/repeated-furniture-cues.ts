import { readWordList } from '../language/word-list.ts';
import type { SegmentKind } from './segment.ts';

/** A phrase that speaks of the page, the outlet's services or the making of the text, and not of the news. */
export interface FurnitureCue {
  /** In lower case. */
  phrase: string;
  kind: SegmentKind;
  /**
   * The phrase fixes the sentence, so that others with it are the same line with another name, date or reason: wherever
   * it stands, or where it opens the sentence.
   */
  frame: 'anywhere' | 'opening' | '';
  /** News uses the phrase, too: a sentence that holds it must be short, or repeated the more. */
  isFaint: boolean;
}

const list = readWordList(new URL('furniture-cues.csv', import.meta.url));
const kinds = list.column('kind') as readonly SegmentKind[];
const frames = list.column('frame') as readonly FurnitureCue['frame'][];
const strengths = list.column('strength');

/**
 * What a sentence that an outlet repeats must say to be taken for furniture and not for news that is told again. Read
 * off the pages of news sites in English, the boilerplate lists of jusText (Pomikálek 2011) and trafilatura (Barbaresi
 * 2021), and the credit lines of the AP Stylebook. A sentence that nobody repeats is never judged by these words.
 */
export const furnitureCues: readonly FurnitureCue[] = list.words.map((phrase, at) => ({
  phrase,
  kind: kinds[at] ?? 'furniture',
  frame: frames[at] ?? '',
  isFaint: strengths[at] === 'faint',
}));
