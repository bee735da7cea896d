/** Bring people in. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function BringInPage() {
  return (
    <Page title="Bring people in">
      <LoadingState label="Getting ready to read files" />
    </Page>
  );
}
