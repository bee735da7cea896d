/** Where the names under something learned go to, on every page that shows it. */
import type { InsightLinks } from '../learned/insight-line.tsx';
import { PageLink } from '../ui/button-link.tsx';

export const insightLinks: InsightLinks = {
  person: (id, name) => (
    <PageLink to="/people/$personId" params={{ personId: id }}>
      {name}
    </PageLink>
  ),
  organization: (id, name) => (
    <PageLink to="/organizations/$organizationId" params={{ organizationId: id }}>
      {name}
    </PageLink>
  ),
};
