/** What a cell holds; `null` where nothing is known or nothing applies. Several values stay a list until they are written. */
export type Cell = string | number | boolean | null | readonly string[];

/** One column of a table, as its definition says it. */
export interface Column<Value extends Cell = Cell> {
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'list';
  /** What it says, with its unit. */
  readonly means: string;
  /** The words that it may hold, where there are no others. */
  readonly words?: readonly string[];
  /** Whether a cell may be empty, that is, `null`. */
  readonly mayBeEmpty?: true;
  /** For the type of its rows alone: no column has it. */
  readonly value?: Value;
}

/** A table: what it is called, what one row of it is, and its columns in their order. */
export interface Table<
  Name extends string = string,
  Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>,
  Long extends boolean = boolean,
> {
  readonly name: Name;
  /** What a row is, in a sentence. */
  readonly means: string;
  readonly columns: Columns;
  /** A row a mention, a sentence or a label: too long for a DataFrame in a large corpus. */
  readonly isLong: Long;
}

/** The type of a table's rows. */
export type RowOf<Defined extends Table> = {
  -readonly [Name in keyof Defined['columns']]: Defined['columns'][Name] extends Column<infer Value> ? Value : never;
};

/**
 * Defines a table, once: its CSV, its DataFrame and the type of its rows follow from it.
 *
 * @example
 * const hedges = defineTable({ name: 'hedges', means: 'The hedges of an outlet.', columns: { outlet, count: integer('how many') } });
 * type HedgeRow = RowOf<typeof hedges>; // => { outlet: string; count: number }
 */
export const defineTable = <
  const Name extends string,
  Columns extends Readonly<Record<string, Column>>,
  const Long extends boolean = false,
>({
  isLong,
  ...table
}: Omit<Table<Name, Columns>, 'isLong'> & { isLong?: Long }): Table<Name, Columns, Long> => ({
  ...table,
  isLong: isLong ?? (false as Long),
});

/** The names of a table's columns, in their order. */
export const columnNames = <Defined extends Table>({ columns }: Defined): (keyof Defined['columns'] & string)[] =>
  Object.keys(columns);

/** A column of text, empty where there is none. */
export const text = (means: string): Column<string> => ({ type: 'text', means });

/** A column of one of a few words. */
export const oneOf = <const Word extends string>(words: readonly Word[], means: string): Column<Word> => ({
  type: 'text',
  means,
  words,
});

/** A column of whole numbers. */
export const integer = <Value extends number = number>(means: string): Column<Value> => ({ type: 'integer', means });

/** A column of numbers. */
export const number = (means: string): Column<number> => ({ type: 'number', means });

/** A column of yes and no. */
export const boolean = (means: string): Column<boolean> => ({ type: 'boolean', means });

/** A column of several words each; no word has a `;` in it. */
export const list = (means: string): Column<readonly string[]> => ({ type: 'list', means });

/** The same column, where a cell may be empty. */
export const orEmpty = <Value extends Cell>(column: Column<Value>): Column<Value | null> => ({
  ...column,
  mayBeEmpty: true,
});
