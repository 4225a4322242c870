import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';

export type Value =
  | { readonly type: 'null' }
  | { readonly type: 'integer' | 'text'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'blob'; readonly base64: string };

export interface Statement {
  readonly sql?: string;
  readonly sql_id?: number;
  readonly args?: readonly Value[];
  readonly named_args?: readonly { readonly name: string; readonly value: Value }[];
  readonly want_rows?: boolean;
}

export interface HranaError {
  readonly message: string;
  readonly code: string;
}

/** Executes one statement and answers as Hrana has it. Throws what SQLite throws, or a HranaFailure. */
export function execute(db: DatabaseSync, sql: string, statement: Statement) {
  const prepared = prepareOne(db, sql);
  prepared.setReadBigInts(true);
  prepared.setReturnArrays(true);
  const columns = prepared.columns();
  const named = Object.fromEntries(
    (statement.named_args ?? []).map(({ name, value }) => [name, read(value)]),
  );
  // As arrays, for a row may have two columns of one name.
  const rows = prepared.all(named, ...(statement.args ?? []).map(read)) as unknown as SQLOutputValue[][];
  const changes = changesRows(sql, columns.length > 0);
  return {
    cols: columns.map(({ name, type }) => ({ name, decltype: type })),
    rows: statement.want_rows === false ? [] : rows.map((row) => row.map(write)),
    affected_row_count: changes ? Number(ask(db, 'select changes()')) : 0,
    last_insert_rowid: changes ? String(ask(db, 'select last_insert_rowid()')) : null,
  };
}

/** What a statement would give, without its parameters: node:sqlite does not tell them. */
export function describe(db: DatabaseSync, sql: string) {
  return {
    params: [],
    cols: prepareOne(db, sql)
      .columns()
      .map(({ name, type }) => ({ name, decltype: type })),
    is_explain: /^\s*explain\b/i.test(sql),
    is_readonly: /^\s*(select|explain|values)\b/i.test(sql),
  };
}

export class HranaFailure extends Error {
  override readonly name = 'HranaFailure';
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** With the codes a real sqld 0.24 gives for the same mistakes. */
export function toHranaError(error: unknown): HranaError {
  if (error instanceof HranaFailure) return { message: error.message, code: error.code };
  const { message } = error as Error;
  const primary = Number((error as { errcode?: number }).errcode ?? 0) & 0xff;
  if (primary === 1 && /syntax error|incomplete input|unrecognized token/.test(message))
    return { message: `SQL string could not be parsed: ${message}`, code: 'SQL_PARSE_ERROR' };
  if (primary === 25) return { message, code: 'ARGS_INVALID' };
  return { message: `SQLite error: ${message}`, code: codes[primary] ?? 'SQLITE_UNKNOWN' };
}

const codes: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  13: 'SQLITE_FULL',
  19: 'SQLITE_CONSTRAINT',
};

function prepareOne(db: DatabaseSync, sql: string) {
  const isEmpty = (text: string) => /^(\s|;|--[^\n]*(\n|$)|\/\*.*?\*\/)*$/s.test(text);
  if (isEmpty(sql)) throw new HranaFailure('SQL string does not contain any statement', 'SQL_NO_STATEMENT');
  const prepared = db.prepare(sql);
  // SQLite reads the first statement and leaves the rest; a server that left it too would hide the mistake.
  if (!isEmpty(sql.slice(prepared.sourceSQL.length)))
    throw new HranaFailure('SQL string contains more than one statement', 'SQL_MANY_STATEMENTS');
  return prepared;
}

/** SQLite's own counters keep the number of the statement before: they mean something after a change only. */
function changesRows(sql: string, givesRows: boolean): boolean {
  return /^\s*(insert|update|delete|replace|with)\b/i.test(sql) && (!givesRows || /\breturning\b/i.test(sql));
}

function ask(db: DatabaseSync, sql: string): unknown {
  return Object.values(db.prepare(sql).get() ?? {})[0];
}

function read(value: Value) {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(value.value);
    case 'blob':
      return Buffer.from(value.base64, 'base64');
    default:
      return value.value;
  }
}

function write(value: SQLOutputValue): Value {
  if (value === null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value).toString('base64').replace(/=+$/, '') };
}
