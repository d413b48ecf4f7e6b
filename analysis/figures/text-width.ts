import table from './inter-advance-widths.json' with { type: 'json' };
import type { FontWeight } from './theme.ts';

/** How a text is set: `size` in pixels. */
export interface TextStyle {
  size: number;
  weight?: FontWeight;
}

/** Widths in em, by weight and code point. */
const widths = new Map(
  Object.entries(table).map(([weight, { unitsPerEm, runs }]) => [Number(weight), widthsInEm(runs, unitsPerEm)]),
);

function widthsInEm(runs: Record<string, number[]>, unitsPerEm: number): Map<number, number> {
  const inEm = new Map<number, number>();
  for (const [first, run] of Object.entries(runs)) {
    run.forEach((width, index) => inEm.set(Number.parseInt(first, 16) + index, width / unitsPerEm));
  }
  return inEm;
}

/** Scripts and signs that Inter lacks and that other fonts set a full em wide. */
const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const emoji = /\p{Extended_Pictographic}/u;
const invisible = /[\p{Mn}\p{Me}\p{Cf}\ufe00-\ufe0f]/u;

function unknownWidth(character: string): number {
  if (invisible.test(character)) return 0;
  if (fullWidth.test(character)) return 1;
  return emoji.test(character) ? 1.3 : 0.62;
}

/**
 * Width of one line of text in pixels, from the advance widths of Inter: no canvas, so that it is the same on every machine.
 * Kerning is left out (it only ever makes a label some pixels narrower).
 * @example textWidth('Harbour', { size: 14 }) // => 54.0…
 */
export function textWidth(text: string, { size, weight = 400 }: TextStyle): number {
  const inEm = widths.get(weight);
  let sum = 0;
  for (const character of text) sum += inEm?.get(character.codePointAt(0) ?? 0) ?? unknownWidth(character);
  return sum * size;
}

/**
 * Cuts text into lines no wider than `width` pixels, at spaces; only a word wider than a line is cut inside. What does not go into
 * `mostLines` is lost behind an ellipsis, and nothing else but spaces. Returns one empty line for an empty text.
 * @example wrapText('one two', { width: 40, size: 16, mostLines: 2 }) // => ['one', 'two']
 */
export function wrapText(
  text: string,
  { width, mostLines, ...style }: TextStyle & { width: number; mostLines: number },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesOfWord(word, width, style);
    line = pieces.pop() ?? '';
    for (const whole of pieces) lines.push(whole);
    if (lines.length > mostLines) break;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), withEllipsis(lines[mostLines - 1] ?? '', width, style)];
}

/** A line that ends in an ellipsis, no wider than `width`. */
function withEllipsis(line: string, width: number, style: TextStyle): string {
  const characters = Array.from(line);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, style) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function piecesOfWord(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Lets vega measure its labels with these widths: its own guess without a canvas is 70 % too wide, and cuts them. */
export async function measureVegaTextWithInter(): Promise<void> {
  const { textMetrics } = await import('vega-scenegraph');
  textMetrics.canvas(false);
  textMetrics.width = ({ fontSize = 11, fontWeight = 400 }, text) =>
    textWidth(typeof text === 'string' ? text.trim() : `${text ?? ''}`, {
      size: fontSize,
      weight: nearestWeight(fontWeight),
    });
}

function nearestWeight(weight: number | string): FontWeight {
  const number = weight === 'bold' ? 700 : Number(weight) || 400;
  if (number >= 650) return 700;
  return number >= 500 ? 600 : 400;
}
