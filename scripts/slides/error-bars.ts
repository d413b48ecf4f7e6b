/** Names of the series that `withErrorBars` makes the error bars of the series before them. */
export const minusSeries = (name: string): string => `${name} – below`;
export const plusSeries = (name: string): string => `${name} – above`;

/**
 * The XML of a chart with the two helper series behind a series as its error bars: pptxgenjs has none. Their columns stay in
 * the sheet, so that the intervals can be edited.
 */
export function withErrorBars(xml: string): string {
  const series = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
  const nameOf = (one = '') => /<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/.exec(one)?.[1] ?? '';
  const valuesOf = (one = '') => /<c:val>\s*(<c:numRef>[\s\S]*?<\/c:numRef>)/.exec(one)?.[1] ?? '';
  let made = xml;
  series.forEach((one, at) => {
    const [minus = '', plus = ''] = series.slice(at + 1, at + 3);
    if (nameOf(minus) !== minusSeries(nameOf(one)) || nameOf(plus) !== plusSeries(nameOf(one))) return;
    const line = '<c:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="8A9199"/></a:solidFill></a:ln></c:spPr>';
    const bars = `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${valuesOf(plus)}</c:plus><c:minus>${valuesOf(minus)}</c:minus>${line}</c:errBars>`;
    made = made
      .replace(one, one.replace('<c:cat>', `${bars}<c:cat>`))
      .replace(minus, '')
      .replace(plus, '');
  });
  return made;
}
