/** A conversation you had. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function LogOnePage() {
  return (
    <Page title="A conversation you had">
      <LoadingState label="Opening the notes" />
    </Page>
  );
}
