/** Which of the kinds of work she considers a person's own work is close to. Method: M1, M5, M6. */
import { compareText } from '../compare-text.ts';
import { titleFitsRole } from './title-fits-role.ts';

/** From here on a title fits a role: half of it is the same work. */
export const titleFits = 0.5;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The best fit first; in the order of their names where equally good. Empty for a title that says nothing. */
export function rolesTheyKnow<Role extends Named>(title: string, roles: readonly Role[]): readonly Role[] {
  if (title.trim() === '') return [];
  return roles
    .map((role) => ({ role, fit: titleFitsRole(title, role.name).fit }))
    .filter(({ fit }) => fit >= titleFits)
    .sort((a, b) => b.fit - a.fit || compareText(a.role.name, b.role.name))
    .map(({ role }) => role);
}
