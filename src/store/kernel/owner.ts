/** Whose things these are, and the permission without which nobody else opens them. Method: M12. */
import { fail, ok, type Result } from '#domain/result.ts';

declare const ownerBrand: unique symbol;
declare const permittedBrand: unique symbol;

/** The seeker all of whose things are kept under this id; the first column of every key. */
export type Owner = string & { readonly [ownerBrand]: true };

/** Proof that `actor` may open `thing`. Only `permit` makes one; a look-alike is refused when it is used. */
export interface Permitted<Thing> {
  readonly [permittedBrand]: true;
  readonly thing: Thing;
  readonly actor: string;
  readonly mayWrite: boolean;
}

/** What a seeker allowed a coach to do, as she recorded it. */
export interface Grant {
  readonly owner: Owner;
  readonly actor: string;
  readonly mayWrite: boolean;
  readonly revoked: boolean;
}

const minted = new WeakSet<object>();
const ownerShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The owner with that id: letters, digits, `.`, `_` and `-`, at most 64; anything else is a mistake and thrown. */
export function ownerFrom(id: string): Owner {
  if (!ownerShape.test(id)) throw new Error('An owner id is 1 to 64 letters, digits, dots, dashes or underscores.');
  return id as Owner;
}

/** Lets `actor` open the owner's things when the owner's own grant says so; `notPermitted` otherwise. */
export function permit(
  owner: Owner,
  actor: string,
  grant: Grant | undefined,
): Result<Permitted<Owner>, { readonly kind: 'notPermitted' }> {
  const holds = grant && grant.owner === owner && grant.actor === actor && !grant.revoked;
  if (!holds) return fail({ kind: 'notPermitted' });
  const permitted = Object.freeze({ thing: owner, actor, mayWrite: grant.mayWrite }) as Permitted<Owner>;
  minted.add(permitted);
  return ok(permitted);
}

/** The owner behind a key, and whether writing is allowed; a permission not made by `permit` is thrown out. */
export function openedBy(key: Owner | Permitted<Owner>): { readonly owner: Owner; readonly mayWrite: boolean } {
  if (typeof key === 'string') return { owner: ownerFrom(key), mayWrite: true };
  if (!minted.has(key)) throw new Error('This permission was not given by permit().');
  return { owner: key.thing, mayWrite: key.mayWrite };
}
