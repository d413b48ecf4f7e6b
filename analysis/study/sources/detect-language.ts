import type { Language } from '../../language/language.ts';
import { type Languages, languages } from '../../language/languages.ts';

/** Of the words of a text that is in a language without doubt, at least this share are its function words. */
const clearShare = 0.3;
const shortSample = 2000;
const longSample = 20_000;
/** Fewer letters than this show no language. */
const leastLetters = 40;

/**
 * The language of a text as an ISO 639-1 code; `undefined` where nothing speaks clearly for one.
 *
 * A text with the function words of a language that is read here is in it (Stamatatos 2009); only for others are n-grams compared with those
 * of 60 languages (eld, small), which takes a third of a second to load.
 *
 * @param from where the article's own text begins
 * @example
 * await detectLanguage('Le président a déclaré dimanche que les élections auraient lieu en août.'); // => 'fr'
 */
export async function detectLanguage(
  text: string,
  from = 0,
  known: Languages = languages,
): Promise<string | undefined> {
  const middle = Math.max(from, Math.floor((from + text.length - shortSample) / 2));
  const sample = text.slice(from, from + longSample);
  for (const language of known.values()) {
    if (isIn(language, text.slice(from, from + shortSample))) return language.code;
    if (isIn(language, text.slice(middle, middle + shortSample))) return language.code;
    if (text.length - from > shortSample && isIn(language, sample)) return language.code;
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return undefined;
  const { eld } = await import('eld/small');
  const told = eld.detect(sample);
  return told.isReliable() && told.language !== '' ? told.language : undefined;
}

function isIn({ functionWords }: Language, sample: string): boolean {
  const words = sample
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u);
  const found = words.reduce((sum, word) => sum + (functionWords.has(word) ? 1 : 0), 0);
  return words.length >= 8 && found >= clearShare * words.length;
}
