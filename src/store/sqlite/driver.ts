/** The SQLite engine: Node's own where it is complete (22.16 and later), else the drop-in that carries its own binary. */

/** The part of node:sqlite's API that the store uses. */
export interface RawStatement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint };
  setReturnArrays(on: boolean): void;
  columns(): readonly { readonly name: string }[];
}

export interface RawDatabase {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): RawStatement;
  close(): void;
}

export interface SqliteEngine {
  open(file: string): RawDatabase;
  /** Copies one consistent picture of a database over another, page by page, in one transaction there; does not block. */
  backup(from: RawDatabase, to: string): Promise<unknown>;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => RawDatabase;
  backup(from: RawDatabase, to: string, options: { rate: number }): Promise<unknown>;
}

/** Pages per step of a backup: all in a few steps, so that a busy writer cannot make it start over for long. */
const backupRate = 100_000;

let engine: Promise<SqliteEngine> | undefined;

export function sqliteEngine(): Promise<SqliteEngine> {
  engine ??= loadEngine();
  return engine;
}

async function loadEngine(): Promise<SqliteEngine> {
  const { DatabaseSync, backup } = builtIn() ?? ((await import('@photostructure/sqlite')) as unknown as SqliteModule);
  return {
    open: (file) => new DatabaseSync(file),
    backup: (from, to) => backup(from, to, { rate: backupRate }),
  };
}

/** Node says on standard error that its SQLite is experimental; the seeker has no use for that. */
function builtIn(): SqliteModule | undefined {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    const module = process.getBuiltinModule?.('node:sqlite') as Partial<SqliteModule> | undefined;
    return module?.DatabaseSync && module.backup ? (module as SqliteModule) : undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
