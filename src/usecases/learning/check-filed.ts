/** Whether what something is filed to is there. */
import { fail, ok, type Result } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';

interface FiledTo {
  readonly organizationId?: string | null | undefined;
  readonly roleId?: string | null | undefined;
}
type NotThere =
  | { readonly kind: 'organizationNotFound'; readonly organizationId: string }
  | { readonly kind: 'roleNotFound'; readonly roleId: string };

/** null and undefined are always right: filed nowhere, or left as it is. */
export async function checkFiled(r: Reading, { organizationId, roleId }: FiledTo): Promise<Result<null, NotThere>> {
  if (organizationId && !(await r.one('organizations', organizationId)))
    return fail({ kind: 'organizationNotFound', organizationId });
  if (roleId && !(await r.one('roles', roleId))) return fail({ kind: 'roleNotFound', roleId });
  return ok(null);
}
