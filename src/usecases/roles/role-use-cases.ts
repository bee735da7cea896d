/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addRole } from './add-role.ts';
import { changeRole } from './change-role.ts';
import { dropRole } from './drop-role.ts';
import { listRoles } from './list-roles.ts';

export const roleUseCases = { addRole, changeRole, dropRole, listRoles } satisfies Partial<UseCases>;
