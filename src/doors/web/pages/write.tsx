/** Write. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function WritePage() {
  return (
    <Page title="Write">
      <LoadingState label="Opening the letter paper" />
    </Page>
  );
}
