/** A private PostgreSQL for the tests: started on first need in a temporary folder on loopback, stopped when the run ends. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Set by test/postgres-setup.ts for all the workers of a run. */
export const folderVariable = 'WHOELSE_TEST_POSTGRES';

/** The folder with initdb and pg_ctl; undefined when PostgreSQL is not on this machine, or not wanted (`WHOELSE_TEST_NO_POSTGRES`). */
export function postgresPrograms(): string | undefined {
  if (process.env.WHOELSE_TEST_NO_POSTGRES) return undefined;
  const debian = '/usr/lib/postgresql';
  const installed = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const folders = [...installed.sort().reverse(), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** The address of a new, empty schema on the run's server, for an ordinary role as a careful person would run it. */
export async function postgresSchema(): Promise<string> {
  const port = await serverPort();
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: string }>(`select nextval('schemas') as n`);
    const schema = `test_${rows[0]?.n}`;
    await client.query(`create schema ${schema} authorization whoelse`);
    return `postgres://whoelse@127.0.0.1:${port}/postgres?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  } finally {
    await client.end();
  }
}

/** Stops the server of this run, if any test started one. */
export function stopPostgres(folder: string): void {
  const programs = postgresPrograms();
  if (!programs || !existsSync(join(folder, 'data', 'postmaster.pid'))) return;
  run(programs, 'pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop']);
}

/** The first worker that asks starts the server; the others wait for its port. */
async function serverPort(): Promise<number> {
  const folder = process.env[folderVariable];
  const programs = postgresPrograms();
  if (!folder || !programs)
    throw new Error(`No PostgreSQL for the tests: ${folder ? 'not found' : 'globalSetup is missing'}.`);
  const ready = join(folder, 'port');
  if (!existsSync(ready) && mayStart(folder)) await start(programs, folder, ready);
  for (let tries = 0; !existsSync(ready); tries += 1) {
    if (tries > 600) throw new Error('PostgreSQL did not start within a minute.');
    await sleep(100);
  }
  return Number(readFileSync(ready, 'utf8'));
}

function mayStart(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'starting'));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function start(programs: string, folder: string, ready: string): Promise<void> {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const server = serverUser();
  if (server) {
    chownSync(data, server.uid, server.gid);
    chownSync(folder, server.uid, server.gid);
    chmodSync(folder, 0o755);
  }
  run(programs, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const port = await freePort();
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    `-c unix_socket_directories=''`,
    '-c fsync=off',
    '-c full_page_writes=off',
    '-c synchronous_commit=off',
    '-c max_connections=200',
    '-c shared_buffers=64MB',
  ];
  run(programs, 'pg_ctl', ['-D', data, '-l', join(data, 'log'), '-w', '-o', settings.join(' '), 'start']);
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('create role whoelse login; create sequence schemas');
  await client.end();
  writeFileSync(`${ready}.part`, String(port));
  renameSync(`${ready}.part`, ready);
}

/** PostgreSQL refuses to run as root; there it runs as the user its package made. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function run(programs: string, program: string, parameters: readonly string[]): void {
  execFileSync(join(programs, program), parameters, { stdio: 'ignore', cwd: '/', ...serverUser() });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
