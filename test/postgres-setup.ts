/** Once per test run: a folder where the first test that needs PostgreSQL starts one, and its end. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderVariable, stopPostgres } from './builders/postgres.ts';

export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'whoelse-postgres-'));
  process.env[folderVariable] = folder;
  return () => {
    stopPostgres(folder);
    const skipped = join(folder, 'skipped');
    if (existsSync(skipped)) {
      const count = readFileSync(skipped, 'utf8').length;
      process.stdout.write(`PostgreSQL not found: ${count} store tests skipped\n`);
    }
    rmSync(folder, { recursive: true, force: true });
  };
}
