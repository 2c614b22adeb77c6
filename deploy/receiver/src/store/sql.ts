/** What the store needs of a database: statements with `?` for values, in a common dialect. */
type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Sql {
  /** Makes a query skip rows that another instance holds; empty if there is only one. */
  readonly skipLocked: string;
  all(sql: string, ...values: Value[]): Promise<Row[]>;
  close(): Promise<void>;
}
