/** Chain. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function ChainPage() {
  return (
    <Page title="Chain">
      <LoadingState label="Drawing who led to whom" />
    </Page>
  );
}
