/** The same person twice?. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function DuplicatesPage() {
  return (
    <Page title="The same person twice?">
      <LoadingState label="Looking for people who may be in your list twice" />
    </Page>
  );
}
