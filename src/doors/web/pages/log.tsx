/** What came of it. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function LogPage() {
  return (
    <Page title="What came of it">
      <LoadingState label="Opening the notes" />
    </Page>
  );
}
