/** The SQLite engine: Node's own where it has one (22.13 and later), else the drop-in that carries its own binary. */

/** The part of node:sqlite's API that the store uses. */
export interface RawStatement {
  all(...parameters: unknown[]): unknown[];
  get(...parameters: unknown[]): unknown;
  run(...parameters: unknown[]): { changes: number | bigint };
  /** Missing before Node 22.16. */
  setReturnArrays?(on: boolean): void;
  /** Missing before Node 22.16. */
  columns?(): readonly { readonly name: string }[];
}

export interface RawDatabase {
  exec(sql: string): void;
  prepare(sql: string): RawStatement;
  close(): void;
}

export interface SqliteEngine {
  open(file: string): RawDatabase;
  /** Copies a consistent picture of the database without blocking; missing before Node 22.16. */
  readonly backup: ((from: RawDatabase, to: string) => Promise<unknown>) | undefined;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => RawDatabase;
  readonly backup?: (from: RawDatabase, to: string, options: { rate: number }) => Promise<unknown>;
}

/** Pages per step of a backup: all in a few steps, so that a busy writer cannot make it start over for long. */
const backupRate = 100_000;

let engine: SqliteEngine | undefined;

export async function sqliteEngine(): Promise<SqliteEngine> {
  engine ??= toEngine(builtIn() ?? ((await import('@photostructure/sqlite')) as unknown as SqliteModule));
  return engine;
}

function toEngine(module: SqliteModule): SqliteEngine {
  const { DatabaseSync, backup } = module;
  return {
    open: (file) => new DatabaseSync(file),
    backup: backup && ((from, to) => backup(from, to, { rate: backupRate })),
  };
}

/** Node says on standard error that its SQLite is experimental; the seeker has no use for that. */
function builtIn(): SqliteModule | undefined {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule?.('node:sqlite') as SqliteModule | undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
