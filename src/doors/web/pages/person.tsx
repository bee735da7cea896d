/** Person. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function PersonPage() {
  return (
    <Page title="Person">
      <LoadingState label="Opening this person’s page" />
    </Page>
  );
}
