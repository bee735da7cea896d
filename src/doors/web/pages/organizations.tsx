/** Organizations. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function OrganizationsPage() {
  return (
    <Page title="Organizations">
      <LoadingState label="Opening your organizations" />
    </Page>
  );
}
