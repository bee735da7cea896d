/** The source as the house's tests read it: every file, its room, and what it imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the top of the repository, e.g. `src/domain/day.ts`. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
}

/** Every file under a folder of the repository whose name ends so, in order. */
export function filesUnder(folder: string, ending = /\.(ts|tsx|js|css|html)$/): readonly SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(`${root}${path}`, 'utf8'),
      isTest: /\.test\.tsx?$/.test(path) || path.endsWith('/suite.ts'),
    }));
}

/** Where a file of `src` belongs: `domain`, `store`, `doors/web` ... */
export function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'doors' ? `doors/${second}` : first;
}

/** What a file imports, types included, as written: `./day.ts`, `#domain/day.ts`, `zod`. */
export function importsOf(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = bare.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** The file an import of this repository means, from its top; null for a package. */
export function importedPath(from: string, written: string): string | null {
  if (written.startsWith('#test/')) return `test/${written.slice(6)}`;
  if (written.startsWith('#')) return `src/${written.slice(1)}`;
  if (!written.startsWith('.')) return null;
  return new URL(written.replace(/\?.*$/, ''), `file:///${from}`).pathname.slice(1);
}
