/** Conversations. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function ConversationsPage() {
  return (
    <Page title="Conversations">
      <LoadingState label="Opening your conversations" />
    </Page>
  );
}
