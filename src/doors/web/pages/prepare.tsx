/** Prepare. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function PreparePage() {
  return (
    <Page title="Prepare">
      <LoadingState label="Opening what to prepare" />
    </Page>
  );
}
