/** Everyone she knows: found by a few letters, narrowed in plain words, added in one line. Method: M3, M8. */
import { PeopleDesk } from '../people/people-desk.tsx';
import { Page } from '../ui/page.tsx';

export function PeoplePage() {
  return (
    <Page title="People" sentence="Everyone you know or heard of.">
      <PeopleDesk />
    </Page>
  );
}
