/** Brings a backup back from the command line, even when the data file cannot be opened. */
import { type SaidProblem, sayProblem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { restoreClosed as restoreFile } from '#store/sqlite/restore.ts';
import { now } from './clock.ts';
import { findRunningApp } from './running-app.ts';
import type { Settings } from './settings.ts';

/** Without a name, the newest good backup. The present file is moved aside, never deleted. Refused while the app runs. */
export async function restoreClosed(
  { folder, databaseUrl }: Settings,
  name: string | undefined,
): Promise<Result<{ restored: string; keptAside: string | null }, SaidProblem>> {
  if (databaseUrl) return fail(sayProblem({ kind: 'backupsUnsupported' }));
  const running = await findRunningApp(folder);
  if (running) return fail(sayProblem({ kind: 'appRunning', url: running.url }));
  const restored = await restoreFile(folder, name, now());
  return restored.ok ? ok(restored.value) : fail(sayProblem(restored.problem));
}
