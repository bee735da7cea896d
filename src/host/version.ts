/** This program's own version and where its files lie; the same from source and from the built bundle. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package's folder: two levels above both src/host and dist/program. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

export function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '0';
}
