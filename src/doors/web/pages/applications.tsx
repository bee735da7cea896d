/** Applications. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function ApplicationsPage() {
  return (
    <Page title="Applications">
      <LoadingState label="Opening your applications" />
    </Page>
  );
}
