/** Learned. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function LearnedPage() {
  return (
    <Page title="Learned">
      <LoadingState label="Opening what you learned" />
    </Page>
  );
}
