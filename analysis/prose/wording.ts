/**
 * A number with its sign and a real minus, as labels show it.
 * @example signed(-2.51) // => '−2.5'
 */
export function signed(value: number, digits = 1): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/**
 * A whole number with commas between thousands, the same on every machine.
 * @example grouped(2816) // => '2,816'
 */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * A share of 0..1 in percent; one above zero never becomes “0%”.
 * @example percent(0.004) // => '<1%'
 */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? '<1%' : `${rounded}%`;
}

/**
 * A number with its noun.
 * @example counted(1, 'article') // => '1 article'
 */
export function counted(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/**
 * The ends of a range, once where they read alike.
 * @example range('50%', '50%', (low, high) => `${low} to ${high}`) // => '50%'
 */
export function range(low: string, high: string, between: (low: string, high: string) => string): string {
  return low === high ? low : between(low, high);
}

/**
 * A name that owns something; a caution mark stays behind it.
 * @example possessive('Reuters ◊') // => 'Reuters’ ◊'
 */
export function possessive(name: string): string {
  const [, plain = name, mark = ''] = /^(.*?)( ◊)?$/su.exec(name) ?? [];
  return `${plain}${plain.endsWith('s') ? '’' : '’s'}${mark}`;
}

/**
 * Names in a sentence.
 * @example listed(['a', 'b', 'c']) // => 'a, b and c'
 */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * Names in a sentence, or how many there are where a sentence cannot hold them.
 * @example fewListed(['a', 'b', 'c'], 2, 'outlet') // => '3 outlets'
 */
export const fewListed = (names: readonly string[], most: number, noun: string): string =>
  names.length > most ? counted(names.length, noun) : listed(names);

/**
 * Words of a text in quotation marks.
 * @example inMarks('pier') // => '“pier”'
 */
export const inMarks = (words: string): string => `“${words}”`;

const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A whole number as a word, up to twelve.
 * @example inWords(3) // => 'three'
 */
export const inWords = (value: number): string => numberWords[value] ?? grouped(value);

/**
 * Words as they begin a sentence.
 * @example capital('three outlets') // => 'Three outlets'
 */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words with an ellipsis where they are longer than a sentence can carry; cut between words. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,.;:–—-]+$/u, '')} …`;
}

/**
 * A text on one line, cut at a word with an ellipsis where it is longer than so many characters.
 *
 * @example
 * cutAtWord('one two three', 8); // => 'one two …'
 */
export function cutAtWord(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), 1))} …`;
}
