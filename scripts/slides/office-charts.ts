import type { DotsWithIntervals, OfficeChart, ShadedTable, StackedBars } from '../../analysis/figures/office-chart.ts';
import { colour as theme } from '../../analysis/figures/theme.ts';
import { extent } from '../../analysis/statistics/extent.ts';
import { contentWidth, font, hex, ink, rowHeights, rule, size, slide as page, sumOf, tableSize } from './deck-look.ts';
import { minusSeries, plusSeries } from './error-bars.ts';
import type { DeckSlide } from './pptxgen.ts';

/** Where a chart stands, in inches. */
export interface Box {
  y: number;
  h: number;
}

/** Puts a chart onto a slide as one of the office program's own, with its numbers. */
export function addOfficeChart(slide: DeckSlide, chart: OfficeChart, box: Box, altText: string): void {
  if (chart.kind === 'table') addShadedTable(slide, chart, box);
  else if (chart.kind === 'dots') addDots(slide, chart, box, altText);
  else addBars(slide, chart, box, altText);
}

const place = ({ y, h }: Box) => ({ x: page.margin, y, w: contentWidth, h });

const letters = {
  catAxisLabelFontFace: font,
  catAxisLabelFontSize: size.text,
  catAxisLabelColor: ink,
  valAxisLabelFontFace: font,
  valAxisLabelFontSize: size.cell,
  valAxisLabelColor: ink,
  legendFontFace: font,
  legendFontSize: size.text,
  legendColor: ink,
  valGridLine: { color: rule, size: 0.75 },
  catGridLine: { style: 'none' as const },
};

/** Names of more bars stand in smaller type. */
const mostLargeBars = 5;

/** Bars from the top down: the program counts categories from below. */
function addBars(slide: DeckSlide, { categories, series }: StackedBars, box: Box, altText: string): void {
  const labels = categories.toReversed();
  const data = series.map(({ name, values }) => ({ name, labels, values: values.toReversed() }));
  slide.addChart('bar', data, {
    ...place(box),
    ...letters,
    altText,
    barDir: 'bar',
    barGrouping: 'percentStacked',
    barGapWidthPct: 40,
    catAxisLabelFrequency: '1',
    catAxisLabelFontSize: categories.length > mostLargeBars ? size.small : size.text,
    // White numbers stand on every part.
    chartColors: series.map(({ colour }) => hex(colour === theme.notMeasured ? theme.rest : colour)),
    valAxisLabelFormatCode: '0%',
    showLegend: true,
    legendPos: 't',
    showValue: true,
    dataLabelFontFace: font,
    dataLabelFontSize: size.cell,
    dataLabelColor: 'FFFFFF',
    dataLabelFontBold: true,
    dataLabelFormatCode: '#,##0;;',
  });
}

/** Dots of an office program stand over their categories; their intervals are error bars with values of their own. */
function addDots(
  slide: DeckSlide,
  { categories: labels, series, axis }: DotsWithIntervals,
  box: Box,
  altText: string,
): void {
  const data = series.flatMap(({ name, values, low, high }) => [
    { name, labels, values: values.map((value) => value ?? 0) },
    { name: minusSeries(name), labels, values: values.map((value, at) => (value ?? 0) - (low[at] ?? value ?? 0)) },
    { name: plusSeries(name), labels, values: values.map((value, at) => (high[at] ?? value ?? 0) - (value ?? 0)) },
  ]);
  const [least, most] = extent([0, ...series.flatMap(({ low, high }) => [...low, ...high])]);
  slide.addChart('line', data, {
    ...place(box),
    ...letters,
    altText,
    lineSize: 0,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 12,
    chartColors: series.flatMap(({ colour }) => [hex(colour), hex(colour), hex(colour)]),
    valAxisMinVal: Math.floor(least),
    valAxisMaxVal: Math.ceil(most),
    showValAxisTitle: true,
    valAxisTitle: axis,
    valAxisTitleFontFace: font,
    valAxisTitleFontSize: size.cell,
    catAxisLabelPos: 'low',
    showLegend: true,
    legendPos: 't',
  });
}

const widestHead = 3.2;

function addShadedTable(slide: DeckSlide, { columns, rows }: ShadedTable, { y, h }: Box): void {
  const own = (contentWidth - widestHead) / columns.length;
  const widths = [widestHead, ...columns.map(() => own)];
  const texts = [['', ...columns], ...rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])];
  const points = tableSize(texts, widths, h);
  const least = rowHeights(texts, widths, points);
  // What is left over makes rows higher, up to a point.
  const spare = Math.min(0.35, Math.max(0, h - sumOf(least)) / texts.length);
  const cellStyle = { fontFace: font, fontSize: points, valign: 'middle' as const, margin: 0.05 };
  const head = ['', ...columns].map((text) => ({
    text,
    options: { ...cellStyle, bold: true, color: ink, align: 'center' as const },
  }));
  const body = rows.map(({ name, cells }) => [
    { text: name, options: { ...cellStyle, color: ink, align: 'right' as const } },
    ...cells.map(({ text, shade, ink: letters }) => ({
      text,
      options: { ...cellStyle, align: 'center' as const, color: hex(letters), fill: { color: hex(shade) } },
    })),
  ]);
  slide.addTable([head, ...body], {
    x: page.margin,
    y,
    w: contentWidth,
    colW: widths,
    rowH: least.map((one) => one + spare),
    border: { type: 'solid', color: 'FFFFFF', pt: 2 },
  });
}
