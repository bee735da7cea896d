/** From what PostgreSQL or the network says to a problem with a name. */
import { StoreError, type StoreProblemKind } from '../kernel/store-problem.ts';

/** SQLSTATE classes and codes (PostgreSQL manual, appendix A) and Node's network codes. */
const kinds: ReadonlyMap<string, StoreProblemKind> = new Map([
  ['53100', 'diskFull'],
  ['55P03', 'storeLocked'],
  ['25006', 'storeUnwritable'],
  ['42501', 'storeUnwritable'],
  ['XX001', 'storeDamaged'],
  ['XX002', 'storeDamaged'],
  ['28P01', 'storeUnreachable'],
  ['28000', 'storeUnreachable'],
  ['3D000', 'storeUnreachable'],
  ['53300', 'storeUnreachable'],
  ['57P01', 'storeUnreachable'],
  ['57P02', 'storeUnreachable'],
  ['57P03', 'storeUnreachable'],
  ['08006', 'storeUnreachable'],
  ['ECONNREFUSED', 'storeUnreachable'],
  ['ECONNRESET', 'storeUnreachable'],
  ['ENOTFOUND', 'storeUnreachable'],
  ['ETIMEDOUT', 'storeUnreachable'],
  ['EAI_AGAIN', 'storeUnreachable'],
]);

/** What pg says without a code when the connection goes away or never comes. */
const lostConnection = /^(Connection terminated|timeout expired|timeout exceeded when trying to connect)/;

/** The error by its name when it means something to the seeker; as it was otherwise. */
export function namePostgresError(place: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = kinds.get(code) ?? (lostConnection.test(error.message) ? 'storeUnreachable' : undefined);
  return kind ? new StoreError({ kind, file: place, lastGoodBackup: null, because: error.message }, error) : error;
}
