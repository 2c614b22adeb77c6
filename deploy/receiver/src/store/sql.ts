/** What the store needs of a database: statements with `?` where a value goes, in one common dialect. */
type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Sql {
  /** What makes a row that another instance holds be passed over; nothing where there is only one. */
  readonly skipLocked: string;
  all(sql: string, ...values: Value[]): Promise<Row[]>;
  close(): Promise<void>;
}
