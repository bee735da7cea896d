/** Today. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function TodayPage() {
  return (
    <Page title="Today">
      <LoadingState label="Looking at what is next" />
    </Page>
  );
}
