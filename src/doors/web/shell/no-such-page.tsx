/** An address with nothing behind it. */
import { ButtonLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';

export function NoSuchPage() {
  return (
    <Page
      title="There is no such page"
      sentence="The address may be old, or what stood here was removed. Nothing else has changed."
      width="letter"
    >
      <ButtonLink to="/" look="primary">
        Go to Today
      </ButtonLink>
    </Page>
  );
}
