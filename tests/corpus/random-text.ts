import { random } from '../../analysis/statistics/random.ts';

const pieces = [
  ...['a', 'Lee', 'said', 'U.S.', 'Mr.', 'it’s', "sons'", '5-1/2', '1,000.50', 'İ', 'é', 'e\u0301', '中国', '😀', '❤️'],
  ...[' ', ' ', ' ', ' ', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\u200d', '\u00ad', '\ufeff', '\ud83d'],
  ...['.', '. ', '...', '…', '! ', '? ', ', ', ' - ', ' -- ', '—', ':', '(', ')', '[', ']', '_', '__', '&', '/', '@x'],
  ...['"', '“', '”', '„', '«', '»', "'", '’', '‘', '" ', ' “', '” '],
  ...['&amp;', '&nbsp;', '&#10;', '&bogus;', '&#x1F600;', '&quot;', 'By Ann Lee', 'PARIS (AFP) — ', 'Photo: '],
  ...['The two ministers met for five hours on Sunday.', 'Read more: '],
];

/** A text of odd pieces, the same one for the same seed. */
export function randomText(seed: number, length = 60): string {
  const draw = random(`text ${seed}`);
  return Array.from({ length }, () => pieces[Math.floor(draw() * pieces.length)]).join('');
}
