import stringify from 'json-stringify-pretty-compact';

const columns = 100;

const isRow = (row: unknown) => typeof row === 'object' && row !== null && Object.keys(row).length > 0;

/**
 * A specification as JSON to read and edit: what fits into 100 columns on one line, and of datasets a row a line.
 *
 * @example specJson({ data: { values: [{ a: 1 }, { a: 2 }] } })
 * // => '{\n  "data": {\n    "values": [\n      {"a": 1},\n      {"a": 2}\n    ]\n  }\n}\n'
 */
export function specJson(spec: object): string {
  const rows: string[] = [];
  // Longer than a line, so that each row gets one; whatever a text in the specification says, it does not end in a number so far.
  const mark = (row: unknown) => {
    rows.push(stringify(row, { maxLength: Infinity }));
    return `${'\u0001'.repeat(columns)}${rows.length - 1}`;
  };
  const marked = JSON.parse(JSON.stringify(spec), (key, value: unknown) =>
    key === 'values' && Array.isArray(value) && value.some(isRow) ? value.map(mark) : value,
  ) as object;
  const text = stringify(marked, { maxLength: columns });
  return `${text.replace(/"(?:\\u0001){100}(\d+)"/g, (_, at: string) => rows[Number(at)] ?? '')}\n`;
}
