/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addPromise } from './add-promise.ts';
import { changePromise } from './change-promise.ts';
import { keepPromise } from './keep-promise.ts';
import { listPromises } from './list-promises.ts';
import { removePromise } from './remove-promise.ts';

export const promiseUseCases = {
  addPromise,
  changePromise,
  keepPromise,
  listPromises,
  removePromise,
} satisfies Partial<UseCases>;
