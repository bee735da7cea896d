/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addRole } from './add-role.ts';
import { changeRole } from './change-role.ts';
import { compareRoles } from './compare-roles.ts';
import { dropRole } from './drop-role.ts';
import { getRole } from './get-role.ts';
import { listEvidence } from './list-evidence.ts';
import { listRoles } from './list-roles.ts';
import { removeEvidence } from './remove-evidence.ts';
import { setEvidence } from './set-evidence.ts';

export const roleUseCases = {
  addRole,
  changeRole,
  compareRoles,
  dropRole,
  getRole,
  listEvidence,
  listRoles,
  removeEvidence,
  setEvidence,
} satisfies Partial<UseCases>;
