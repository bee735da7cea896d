/** Organization. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function OrganizationPage() {
  return (
    <Page title="Organization">
      <LoadingState label="Opening this organization" />
    </Page>
  );
}
