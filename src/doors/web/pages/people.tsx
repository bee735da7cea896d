/** People. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function PeoplePage() {
  return (
    <Page title="People">
      <LoadingState label="Opening your people" />
    </Page>
  );
}
