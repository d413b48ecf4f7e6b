import { functionWords } from '../../language/english/function-words.ts';

/** Of the words of a text that is English without doubt, at least this share are function words of English. */
const clearlyEnglish = 0.3;
const shortSample = 2000;
const longSample = 20_000;
/** Fewer letters than this show no language. */
const leastLetters = 40;

/**
 * The language of a text as an ISO 639-1 code; `undefined` where nothing speaks clearly for one.
 *
 * A text with the function words of English is English (Stamatatos 2009); only for others are n-grams compared with those
 * of 60 languages (eld, small), which takes a third of a second to load.
 *
 * @param from where the article's own text begins
 * @example
 * await detectLanguage('Le président a déclaré dimanche que les élections auraient lieu en août.'); // => 'fr'
 */
export async function detectLanguage(text: string, from = 0): Promise<string | undefined> {
  const middle = Math.max(from, Math.floor((from + text.length - shortSample) / 2));
  if (isEnglish(text.slice(from, from + shortSample)) || isEnglish(text.slice(middle, middle + shortSample)))
    return 'en';
  const sample = text.slice(from, from + longSample);
  if (text.length - from > shortSample && isEnglish(sample)) return 'en';
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return undefined;
  const { eld } = await import('eld/small');
  const found = eld.detect(sample);
  return found.isReliable() && found.language !== '' ? found.language : undefined;
}

function isEnglish(sample: string): boolean {
  const words = sample
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);
  const known = words.reduce((sum, word) => sum + (functionWords.has(word) ? 1 : 0), 0);
  return words.length >= 8 && known >= clearlyEnglish * words.length;
}
