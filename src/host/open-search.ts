/** Opens the seeker's search: the store, the context of every use case, and an `ask` over both. */
import type { Ask } from '#contract/ask.ts';
import { ok, type Result } from '#domain/result.ts';
import { zones } from '#formats/calendar/zones.ts';
import { ownerFrom } from '#store/kernel/owner.ts';
import type { StoreProblem } from '#store/kernel/store-problem.ts';
import { openStore } from '#store/store-for.ts';
import { useCases } from '#usecases/all.ts';
import type { Context } from '#usecases/use-case.ts';
import { askInProcess, type Log } from './ask-in-process.ts';
import { backupKeeper } from './backup-keeper.ts';
import { dayIn, isZone, now, systemZone } from './clock.ts';
import { figuresKeeper } from './figures-keeper.ts';
import { holidays } from './holidays.ts';
import { newId } from './new-id.ts';

/** In local mode there is one owner and no login. */
const localOwner = ownerFrom('seeker');

export interface OpenSearch {
  readonly ask: Ask;
  /** What is done once a day: purge what was removed long ago, and a backup. Safe to call often. */
  daily(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenSearchSettings {
  readonly folder: string;
  /** A PostgreSQL address; the SQLite file in the folder when left out. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  /** Reads every page of the file first; a short command may leave it to the app. */
  readonly checkWhole: boolean;
}

/** Opens the search, or says what is wrong with the place where it is kept. */
export async function openSearch(settings: OpenSearchSettings): Promise<Result<OpenSearch, StoreProblem>> {
  const { folder, databaseUrl, checkWhole, log } = settings;
  const opened = await openStore({ folder, databaseUrl, now: now(), checkWhole });
  if (!opened.ok) return opened;
  const owned = opened.value.forOwner(localOwner);
  const { backups } = opened.value;
  const keeper = backups && backupKeeper(backups);
  const figures = figuresKeeper(folder);

  const context = async (): Promise<Context> => {
    // Asked each time: another program on the same folder may have changed it.
    const [seeker] = await owned.read((r) => r.from('seekers').select('zone').execute());
    const zone = seeker && isZone(seeker.zone) ? seeker.zone : systemZone();
    const moment = now();
    return {
      store: owned,
      zone,
      today: dayIn(zone, moment),
      now: moment,
      newId,
      holidays,
      zones,
      dayOf: (instant) => dayIn(zone, instant),
      backups: keeper,
      figures,
    };
  };

  return ok({
    ask: askInProcess(useCases, context, log),
    daily: async () => {
      await owned.purge(now());
      await backups?.makeDaily(now());
    },
    close: () => opened.value.close(),
  });
}
