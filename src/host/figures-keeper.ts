/** The figures of a practice, in `priors.json` in the data folder: read again whenever the file changes, by whichever program. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresToKeep, readFigures, withFigures } from '#domain/search/practice-figures.ts';
import { usualPriors } from '#domain/search/priors.ts';
import { type Figures, type FiguresKeeper, usualFigures } from '#usecases/figures-keeper.ts';

const fileName = 'priors.json';

export function figuresKeeper(folder: string): FiguresKeeper {
  const path = join(folder, fileName);
  let read: { readonly print: string; readonly figures: Figures } | null = null;
  return {
    now: () => {
      const print = printOf(path);
      if (print === null) return usualFigures;
      if (read?.print !== print) read = { print, figures: readFrom(path) };
      return read.figures;
    },
    keep: (figures) => {
      const fresh = `${path}.new`;
      writeFileSync(fresh, `${JSON.stringify(figuresToKeep(figures), null, 2)}\n`, { mode: 0o600 });
      renameSync(fresh, path);
    },
  };
}

/** What tells one version of the file from another; null when there is none. */
function printOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : null;
}

function readFrom(path: string): Figures {
  const given = parsed(readFileSync(path, 'utf8'));
  const kept = readFigures(given);
  if (!kept.ok)
    return {
      ...usualFigures,
      problem: `${fileName} in your data folder is not used (${kept.problem.field}: ${kept.problem.because}), so the usual figures stand.`,
    };
  return { priors: withFigures(usualPriors, kept.value), practice: kept.value, problem: null };
}

/** undefined for what is no JSON, which no figures are either. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
