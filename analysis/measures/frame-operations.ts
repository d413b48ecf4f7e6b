import type { DataFrame } from 'danfojs-node';
import type { Cell } from './table.ts';

/** A DataFrame has no lists. */
type Scalar = Exclude<Cell, readonly string[]>;

type NewFrame = new (data: object, options: { columns: string[]; dtypes?: string[] }) => DataFrame;

/**
 * The rows of a frame whose columns have these values.
 *
 * Guards danfojs: a filter that keeps nothing throws there, and gives an empty frame with all columns here.
 *
 * @throws {Error} where the frame lacks a column
 * @example where(frames.actors, { voice: 'outlet' }).shape[0]; // => 12
 */
export function where(frame: DataFrame, values: Readonly<Record<string, Scalar>>): DataFrame {
  const columns = Object.entries(values).map(([name, value]) => ({ cells: cellsOf(frame, name), value }));
  const mask = Array.from({ length: frame.shape[0] ?? 0 }, (_, row) =>
    columns.every(({ cells, value }) => cells[row] === value),
  );
  if (mask.every(Boolean)) return frame;
  // danfojs declares a class and an interface of one name, which the rule takes for two.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  if (mask.includes(true)) return frame.query(mask);
  return newFrame(frame, [], { columns: frame.columns, dtypes: frame.dtypes });
}

/**
 * The sum of a column of numbers by the values of one key column, in the order in which the keys first come.
 *
 * Guards danfojs: keys are numbered before they are grouped, because it puts numbers in another order and throws at
 * `constructor`; empty cells count as nothing, because it sums them to NaN.
 *
 * @throws {Error} where the frame lacks a column
 * @example sumBy(frames.actors, 'actor', 'mentions').get('Ada Lee'); // => 7
 */
export function sumBy(frame: DataFrame, key: string, column: string): Map<string, number> {
  const keys = cellsOf(frame, key).map(String);
  if (keys.length === 0) return new Map();
  const places = new Map<string, string>();
  for (const value of keys) if (!places.has(value)) places.set(value, `k${places.size}`);
  const numbered = newFrame(
    frame,
    {
      key: keys.map((value) => places.get(value) ?? ''),
      amount: cellsOf(frame, column).map((cell) => (typeof cell === 'number' && !Number.isNaN(cell) ? cell : 0)),
    },
    { columns: ['key', 'amount'] },
  );
  const sums = new Map(
    (numbered.groupby(['key']).col(['amount']).sum().values as [string, number][]).map(([place, sum]) => [place, sum]),
  );
  return new Map([...places].map(([value, place]) => [value, sums.get(place) ?? 0]));
}

/**
 * One column spread over two others, as a table in a report has it: danfojs has no pivot, and groups by two keys wrongly.
 *
 * @returns looks a cell up; `undefined` where the frame has no such row, or an empty cell
 * @throws {Error} where the frame lacks a column, or two rows are one cell
 * @example pivot(frames.actors, { rows: 'actor', columns: 'outlet', cells: 'mentions' })('Ada Lee', 'post'); // => 3
 */
export function pivot(
  frame: DataFrame,
  names: { rows: string; columns: string; cells: string },
): (row: string, column: string) => Scalar | undefined {
  const [rows, columns, cells] = [names.rows, names.columns, names.cells].map((name) => cellsOf(frame, name));
  const table = new Map<string, Map<string, Scalar>>();
  rows?.forEach((value, at) => {
    const row = String(value);
    const column = String(columns?.[at]);
    const known = table.get(row) ?? new Map<string, Scalar>();
    if (known.has(column))
      throw new Error(`pivot of ${names.cells}: expected one row for ${row} and ${column}, got two`);
    table.set(row, known.set(column, cells?.[at] ?? null));
  });
  return (row, column) => table.get(row)?.get(column) ?? undefined;
}

/** A frame of the class of another, so that danfojs is not loaded again. */
const newFrame = ({ constructor }: DataFrame, ...given: ConstructorParameters<NewFrame>) =>
  new (constructor as NewFrame)(...given);

/** The cells of a column; empty ones are `null`, which danfojs may keep as NaN or undefined. */
function cellsOf(frame: DataFrame, name: string): Scalar[] {
  if (!frame.columns.includes(name)) throw new Error(`expected a column \`${name}\`, got ${frame.columns.join(', ')}`);
  if (frame.shape[0] === 0) return [];
  return (frame.column(name).values as unknown[]).map((cell) =>
    cell === undefined || (typeof cell === 'number' && Number.isNaN(cell)) ? null : (cell as Scalar),
  );
}
