import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, execute, HranaFailure, type Statement, toHranaError } from './hrana-sql.ts';

type Condition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: Condition }
  | { readonly type: 'and' | 'or'; readonly conds: readonly Condition[] }
  | { readonly type: 'is_autocommit' };

interface Step {
  readonly stmt: Statement;
  readonly condition?: Condition | null;
}

type Request =
  | { readonly type: 'execute'; readonly stmt: Statement }
  | { readonly type: 'batch'; readonly batch: { readonly steps: readonly Step[] } }
  | { readonly type: 'sequence' | 'describe'; readonly sql?: string; readonly sql_id?: number }
  | { readonly type: 'store_sql'; readonly sql_id: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sql_id: number }
  | { readonly type: 'get_autocommit' | 'close' };

/** One connection as a client sees it: it may keep a transaction and stored texts from request to request. */
interface Stream {
  readonly stored: Map<number, string>;
  expiry?: NodeJS.Timeout;
}

/** What was asked in one HTTP request. */
export interface Asked {
  /** How many statements ran, without begin, commit and rollback. */
  readonly statements: number;
  readonly sql: readonly string[];
}

/** What may become of a request: the connection breaks, an answer 500, or no answer at all. */
export type Fault = 'reset_before' | 'reset_after' | 'status_500' | 'hang';

export type HranaServer = Awaited<ReturnType<typeof startHranaServer>>;

/**
 * A libSQL server for trying out and for tests: Hrana over HTTP (JSON) on SQLite. There is one connection, so
 * one transaction at a time; who comes meanwhile waits. A stream left alone with its transaction is rolled back.
 * Never open the same file with another SQLite library in this process: closing one drops the other's locks.
 */
export async function startHranaServer(options: {
  /** A file, or memory when missing. */
  readonly file?: string;
  readonly port?: number;
  readonly host?: string;
  readonly authToken?: string;
  readonly idleMs?: number;
}) {
  const db = new DatabaseSync(options.file ?? ':memory:', { timeout: 5000 });
  // As the embedded database is opened: see src/store/open-embedded.ts.
  db.exec('pragma journal_mode = wal; pragma secure_delete = on; pragma foreign_keys = on');
  const streams = new Map<string, Stream>();
  const requests: Asked[] = [];
  const faults: { readonly fault: Fault; readonly where: RegExp }[] = [];
  let delayMs = 0;
  let holder: Stream | undefined;
  let waiting: (() => void)[] = [];

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof HranaFailure ? 400 : 500;
      response.writeHead(status, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((done) => server.listen(options.port ?? 0, host, done));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (options.authToken && request.headers.authorization !== `Bearer ${options.authToken}`) {
      response.writeHead(401, { 'content-type': 'text/plain' }).end('the token is missing or wrong');
    } else if (request.method === 'GET' && /^\/(v2|v3|health)$/.test(request.url ?? '')) {
      response.writeHead(200).end();
    } else if (request.method === 'POST' && /^\/v[23]\/pipeline$/.test(request.url ?? '')) {
      await pipeline(await readBody(request), request, response);
    } else {
      response.writeHead(404).end();
    }
  }

  async function pipeline(body: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (delayMs > 0) await pause(delayMs);
    const at = faults.findIndex(({ where }) => where.test(body));
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    if (fault === 'reset_before') return void request.socket.destroy();
    if (fault === 'status_500') return void response.writeHead(500, { 'content-type': 'text/plain' }).end();
    if (fault === 'hang') return;
    const asked = parse(body);
    const stream = streamOf(asked.baton);
    while (holder && holder !== stream) await new Promise<void>((go) => waiting.push(go));
    const sql: string[] = [];
    const results = asked.requests.map((one) => respond(one, stream, sql));
    requests.push({
      statements: sql.filter((one) => !/^\s*(begin|commit|rollback)\b/i.test(one)).length,
      sql,
    });
    const isClosed = asked.requests.some(({ type }) => type === 'close');
    const baton = isClosed ? null : keep(stream);
    if (isClosed) drop(stream);
    else if (db.isTransaction) holder = stream;
    else release(stream);
    if (fault === 'reset_after') return void request.socket.destroy();
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ baton, base_url: null, results }));
  }

  function respond(request: Request, stream: Stream, log: string[]): object {
    try {
      return { type: 'ok', response: { type: request.type, ...perform(request, stream, log) } };
    } catch (error) {
      return { type: 'error', error: toHranaError(error) };
    }
  }

  function perform(request: Request, stream: Stream, log: string[]): object {
    const run = (statement: Statement) => {
      const sql = textOf(statement, stream);
      log.push(sql);
      return execute(db, sql, statement);
    };
    switch (request.type) {
      case 'execute':
        return { result: run(request.stmt) };
      case 'batch':
        return { result: runBatch(request.batch.steps, run) };
      case 'sequence':
        log.push(textOf(request, stream));
        db.exec(textOf(request, stream));
        return {};
      case 'describe':
        return { result: describe(db, textOf(request, stream)) };
      case 'store_sql':
        stream.stored.set(request.sql_id, request.sql);
        return {};
      case 'close_sql':
        stream.stored.delete(request.sql_id);
        return {};
      case 'get_autocommit':
        return { is_autocommit: !db.isTransaction };
      case 'close':
        return {};
    }
  }

  function runBatch(steps: readonly Step[], run: (statement: Statement) => object) {
    const results: (object | null)[] = [];
    const errors: (object | null)[] = [];
    const holds = (condition: Condition): boolean => {
      switch (condition.type) {
        case 'ok':
          return (results[condition.step] ?? null) !== null;
        case 'error':
          return (errors[condition.step] ?? null) !== null;
        case 'not':
          return !holds(condition.cond);
        case 'and':
          return condition.conds.every(holds);
        case 'or':
          return condition.conds.some(holds);
        case 'is_autocommit':
          return !db.isTransaction;
      }
    };
    for (const { stmt, condition } of steps) {
      let result: object | null = null;
      let error: object | null = null;
      try {
        if (!condition || holds(condition)) result = run(stmt);
      } catch (thrown) {
        error = toHranaError(thrown);
      }
      results.push(result);
      errors.push(error);
    }
    return { step_results: results, step_errors: errors };
  }

  function streamOf(baton: string | null | undefined): Stream {
    if (!baton) return { stored: new Map() };
    const stream = streams.get(baton);
    if (!stream) throw new HranaFailure('Received an invalid baton', 'BATON_INVALID');
    streams.delete(baton);
    clearTimeout(stream.expiry);
    return stream;
  }

  /** The baton with which the stream goes on, once and soon. */
  function keep(stream: Stream): string {
    const baton = randomUUID();
    streams.set(baton, stream);
    stream.expiry = setTimeout(() => {
      streams.delete(baton);
      drop(stream);
    }, options.idleMs ?? 5000).unref();
    return baton;
  }

  function drop(stream: Stream): void {
    if (db.isTransaction && (holder === undefined || holder === stream)) db.exec('rollback');
    release(stream);
  }

  function release(stream: Stream): void {
    if (holder === stream) holder = undefined;
    const next = waiting;
    waiting = [];
    for (const go of next) go();
  }

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last reset, request by request. */
    requests: requests as readonly Asked[],
    reset: () => void requests.splice(0),
    /** Every answer comes this much later. */
    delay: (ms: number) => {
      delayMs = ms;
    },
    /** The next request whose body matches meets this fault. */
    fail: (fault: Fault, where = /(?:)/) => void faults.push({ fault, where }),
    /** Direct access, for looking and for emptying tables between tests. */
    db,
    close: async () => {
      for (const { expiry } of streams.values()) clearTimeout(expiry);
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
      db.close();
    },
  };
}

function textOf({ sql, sql_id }: { sql?: string; sql_id?: number }, stream: Stream): string {
  const text = sql ?? stream.stored.get(sql_id ?? -1);
  if (text === undefined) throw new HranaFailure(`SQL text ${sql_id} not found`, 'SQL_NOT_FOUND');
  return text;
}

function parse(body: string): { baton?: string | null; requests: readonly Request[] } {
  try {
    return JSON.parse(body) as { requests: readonly Request[] };
  } catch {
    throw new HranaFailure('Cannot deserialize client message from JSON', 'HTTP_INVALID');
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
