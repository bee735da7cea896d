/** Files and folders named on the command line, read whole. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { SaidProblem } from '#contract/problems.ts';
import { sayProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { GivenFile } from '#doors/cli/cli-host.ts';

/** Folders deeper than this, or with more files, are not somebody's archive. */
const filesAtMost = 5000;
const bytesAtMost = 2 * 1024 ** 3;

/** Every file named, those within folders by their path inside it; what cannot be read is said. */
export function readFiles(paths: readonly string[]): Result<readonly GivenFile[], SaidProblem> {
  const files: GivenFile[] = [];
  let total = 0;
  for (const path of paths) {
    try {
      const isFolder = statSync(path).isDirectory();
      const found = isFolder ? filesIn(path) : [path];
      for (const file of found) {
        total += statSync(file).size;
        if (total > bytesAtMost || files.length >= filesAtMost)
          return refuse(path, 'it holds more than can be read at once', 'Name fewer files.');
        files.push({ name: isFolder ? relative(path, file) : basename(file), bytes: readFileSync(file) });
      }
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause)) throw cause;
      const because =
        cause.code === 'ENOENT'
          ? 'there is no such file'
          : cause.code === 'EACCES'
            ? 'you may not read it'
            : cause.message;
      return refuse(path, because, 'Check the name and try again; nothing was changed.');
    }
  }
  return ok(files);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== '__MACOSX')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [],
    );
}

function refuse(file: string, because: string, todo: string): Result<never, SaidProblem> {
  return fail(sayProblem({ kind: 'fileRefused', file, because, todo }));
}
