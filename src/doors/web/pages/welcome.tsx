/** Welcome. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function WelcomePage() {
  return (
    <Page title="Welcome">
      <LoadingState label="Getting the first minute ready" />
    </Page>
  );
}
