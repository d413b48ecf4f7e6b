import { describe, expect, it } from 'vitest';
import { cleanText, cleanTexts } from '../../analysis/figures/clean-text.ts';
import { counted, grouped, listed, percent, signed } from '../../analysis/prose/wording.ts';
import { placementFigure } from '../../analysis/figures/placement.ts';
import { renderFigure } from '../../analysis/figures/render.ts';
import { sentimentFigure } from '../../analysis/figures/sentiment.ts';
import { smoothedTone } from '../../analysis/figures/smoothed-tone.ts';
import { tonePositionFigure } from '../../analysis/figures/tone-position.ts';
import { wordChoiceFigure } from '../../analysis/figures/word-choice.ts';
import { drawn } from './example-figures.ts';
import { placementRow, sentimentRow, someOutlets, toneRow, wordChoiceRow } from './example-rows.ts';

/** Contrast ratio of two colours by WCAG 2.1: large type needs 3. */
function contrastOf(...colours: readonly [readonly number[], readonly number[]]): number {
  const [dark = 0, light = 0] = colours
    .map((rgb) => {
      const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

describe('a figure', () => {
  it('wraps a long takeaway to two lines', () => {
    const takeaway =
      'The first paper gives more than half of its words to the people whom it quotes, the second one none';
    const { text } = drawn('articles', { takeaway }).spec.title as { text: string[] };
    expect(text).toHaveLength(2);
    expect(text.join(' ')).toBe(takeaway);
  });

  it('takes smaller type for a takeaway that fills more than two lines', () => {
    const { text, fontSize } = drawn('articles', { takeaway: 'a dozen words '.repeat(11) }).spec.title as {
      text: string[];
      fontSize: number;
    };
    expect(text).toHaveLength(2);
    expect(fontSize).toBeLessThan(30);
  });

  it('says how many outlets are only in its table', () => {
    expect(drawn('emphasis', { outlets: someOutlets(10) }).footer).toBe(
      '3 articles. Not drawn: 2 more outlets, in the table.',
    );
    expect(drawn('emphasis', { outlets: someOutlets(10) }).rows).toHaveLength(20);
  });

  it('is refused when Vega-Lite warns', async () => {
    const figure = drawn('placement');
    const wrong = { ...figure, spec: { ...figure.spec, autosize: { type: 'fit' as const } } };
    await expect(renderFigure(wrong)).rejects.toThrow('figures/placement: expected a specification without warnings');
  });
});

describe('articles', () => {
  it('parts the measured words of an outlet into own and quoted', () => {
    const figure = drawn('articles', { outlets: someOutlets(1) });
    expect(figure.rows).toEqual([
      { outlet: 'paper-1', articles: 1, own_words: 60, quoted_words: 40, not_measured_words: 10 },
    ]);
    expect((figure.spec.data as { values: object[] }).values).toEqual([
      { outlet: 'Paper 1', voice: 'words inside quotation marks', words: 40, share: 0.4, place: 0 },
      { outlet: 'Paper 1', voice: 'the outlet’s own words', words: 60, share: 0.6, place: 1 },
    ]);
  });
});

describe('sentiment', () => {
  const outlets = someOutlets(3);
  const [first, second, third] = outlets as [(typeof outlets)[0], (typeof outlets)[0], (typeof outlets)[0]];
  const rows = [
    sentimentRow(first, 'outlet', 2),
    sentimentRow(second, 'outlet', null),
    sentimentRow(third, 'outlet', -1.5),
    sentimentRow(third, 'quoted', 4),
  ];
  const figure = sentimentFigure({ rows, outlets, takeaway: 'Title', footer: '' });

  it('sorts outlets by the tone of their own words', () => {
    expect(figure?.alt).toContain('Paper 3 −1.5 and +4.0; Paper 1 +2.0 and no score.');
  });

  it('draws nothing where nothing could be scored, and says so', () => {
    const { values } = figure?.spec.data as { values: { outlet: string; score: number }[] };
    expect(values.map(({ outlet, score }) => [outlet, score])).toEqual([
      ['Paper 1', 2],
      ['Paper 3', -1.5],
      ['Paper 3', 4],
    ]);
    expect(figure?.footer).toBe('Without a word that scores: Paper 2.');
  });
});

describe('emphasis', () => {
  it('marks a topic that a headline names, and has no cell where nothing is known', () => {
    const figure = drawn('emphasis', { outlets: someOutlets(1) });
    expect((figure.spec.data as { values: object[] }).values).toEqual([
      { outlet: 'Paper 1', topic: 'two', share: 0.05, headline: true },
    ]);
  });

  it('has numbers that read on their ground, large and bold as they are', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `topic ${index}`);
    const { svg } = await renderFigure(drawn('actors', { outlets: someOutlets(1), names }));
    const grounds = [...svg.matchAll(/fill="rgb\((\d+), (\d+), (\d+)\)"/g)].map((found) => found.slice(1).map(Number));
    const inks = [...svg.matchAll(/fill="(#1b1f24|#ffffff)">[\d.]+%</g)].map(([, ink]) => ink);
    expect([grounds.length, inks.length]).toEqual([10, 10]);
    grounds.forEach((ground, at) => {
      expect(contrastOf(ground, inks[at] === '#ffffff' ? [255, 255, 255] : [27, 31, 36])).toBeGreaterThan(3);
    });
  });
});

describe('word-choice', () => {
  it('prints how often a term is used here and elsewhere', () => {
    const { values } = drawn('word-choice').spec.data as { values: { uses: string }[] };
    expect(new Set(values.map(({ uses }) => uses))).toEqual(new Set(['5 : 1']));
  });

  it('is not drawn of fewer than three terms that are surely more frequent', () => {
    const outlets = someOutlets(2);
    const [outlet] = outlets as [(typeof outlets)[0]];
    const figureOf = (low: number) =>
      wordChoiceFigure({
        rows: ['one', 'two', 'three'].map((term) => ({ ...wordChoiceRow(outlet, term), low })),
        outlets,
        takeaway: '',
        footer: '',
      });
    expect([figureOf(0.1) === undefined, figureOf(-0.1) === undefined]).toEqual([false, true]);
  });
});

describe('placement', () => {
  it('has one panel an article up to twelve, then one an outlet', () => {
    const outlets = someOutlets(1);
    const [outlet] = outlets as [(typeof outlets)[0]];
    const figureOf = (articles: number) =>
      placementFigure({
        rows: Array.from({ length: articles }, (_, index) => ({
          ...placementRow(outlet, 'tea', 0.5),
          article: `a${index}`,
        })),
        outlets,
        takeaway: '',
        footer: '',
      });
    expect(figureOf(12)?.alt).toContain('Paper 1 (12) tea at 50');
    expect(figureOf(13)?.alt).toContain('every topic and outlet');
  });
});

describe('tone-position', () => {
  it('draws a course through five sentences of own words, and none through three', () => {
    const outlets = someOutlets(1);
    const [outlet] = outlets as [(typeof outlets)[0]];
    const rowsOf = (sentences: number) => Array.from({ length: sentences }, (_, index) => toneRow(outlet, index));
    const coursesOf = (sentences: number): object[] | undefined =>
      tonePositionFigure({ rows: rowsOf(sentences), outlets, takeaway: '', footer: '' })?.rows.filter(
        (row) => 'mark' in row && row.mark === 'course',
      );
    expect([coursesOf(3)?.length, coursesOf(5)?.length]).toEqual([0, 41]);
  });
});

describe('smoothedTone', () => {
  it('is level where all sentences score the same', () => {
    const course = smoothedTone([0, 0.5, 1].map((position) => ({ position, score: 2 })));
    expect(course).toHaveLength(41);
    for (const { score } of course) expect(score).toBeCloseTo(2, 12);
  });

  it('follows the sentences near by, and is empty for a single one', () => {
    const course = smoothedTone([
      { position: 0, score: -3 },
      { position: 1, score: 5 },
    ]);
    expect([course[0]?.score, course[40]?.score]).toEqual([expect.closeTo(-3, 5), expect.closeTo(5, 5)]);
    expect(smoothedTone([{ position: 0.5, score: 1 }])).toEqual([]);
  });
});

describe('text in a figure', () => {
  it('prints numbers the same on every machine', () => {
    expect([signed(-2.51), signed(3), signed(-0.01)]).toEqual(['−2.5', '+3.0', '0.0']);
    expect([grouped(1234567), percent(0.004), percent(0.5), percent(0)]).toEqual(['1,234,567', '<1%', '50%', '0%']);
    expect([counted(1, 'outlet'), counted(2, 'outlet'), listed(['a', 'b', 'c'])]).toEqual([
      '1 outlet',
      '2 outlets',
      'a, b and c',
    ]);
  });

  it('loses control characters, lone surrogates and direction marks, and nothing else', () => {
    expect(cleanText('a\u0000\u001bb\tc\ud800\u202ed 🙂 <é>')).toBe('ab cd 🙂 <é>');
    expect(cleanTexts({ deep: ['x\u0007', 1, null] })).toEqual({ deep: ['x', 1, null] });
  });
});
