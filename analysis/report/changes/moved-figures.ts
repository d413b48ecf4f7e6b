import type { MovedFigure } from '../../prose/changes-told.ts';

/** A number as findings write them: sign, thousands, decimals, percent. */
const number = /[−+-]?\d+(?:,\d{3})*(?:\.\d+)?%?/g;
const mostWords = 4;

/**
 * The numbers that moved between two versions of a text, where its words stayed the same. Where other words stand
 * there now the two cannot be told to be the same figure, and the list is empty.
 *
 * @example
 * movedFigures('It scores −3.6.', 'It scores −4.'); // => [{ words: 'It scores', before: '−3.6', after: '−4' }]
 */
export function movedFigures(before: string, after: string): MovedFigure[] {
  const prose = before.split(number);
  if (prose.join('\0') !== after.split(number).join('\0')) return [];
  const later = after.match(number) ?? [];
  return (before.match(number) ?? []).flatMap((from, index) => {
    const to = later[index] ?? '';
    return from === to ? [] : [{ words: lastWords(prose[index] ?? ''), before: from, after: to }];
  });
}

const lastWords = (prose: string) => prose.trim().split(/\s+/u).slice(-mostWords).join(' ');
