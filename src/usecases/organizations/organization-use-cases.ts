/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addAlias } from './add-alias.ts';
import { addOrganizations } from './add-organizations.ts';
import { archiveOrganization } from './archive-organization.ts';
import { changeOrganization } from './change-organization.ts';
import { getOrganization } from './get-organization.ts';
import { hideOrganizationSuggestion } from './hide-organization-suggestion.ts';
import { listOrganizations } from './list-organizations.ts';
import { moveOrganization } from './move-organization.ts';
import { removeAlias } from './remove-alias.ts';
import { restoreOrganization } from './restore-organization.ts';
import { suggestOrganizations } from './suggest-organizations.ts';

export const organizationUseCases = {
  addAlias,
  addOrganizations,
  archiveOrganization,
  changeOrganization,
  getOrganization,
  hideOrganizationSuggestion,
  listOrganizations,
  moveOrganization,
  removeAlias,
  restoreOrganization,
  suggestOrganizations,
} satisfies Partial<UseCases>;
