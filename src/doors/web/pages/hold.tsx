/** The conversation. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function HoldPage() {
  return (
    <Page title="The conversation">
      <LoadingState label="Opening the conversation" />
    </Page>
  );
}
