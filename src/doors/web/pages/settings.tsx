/** Settings. */
import { Page } from '../ui/page.tsx';
import { LoadingState } from '../ui/states.tsx';

export function SettingsPage() {
  return (
    <Page title="Settings">
      <LoadingState label="Opening your settings" />
    </Page>
  );
}
