/** Everyone she knows: found by a few letters, narrowed in plain words, added in one line. Method: M3, M8. */
import { PeopleDesk } from '../people/people-desk.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';

export function PeoplePage() {
  return (
    <Page
      title="People"
      sentence="Everyone you know, and everyone they named."
      act={
        <ButtonLink to="/bring-in" icon="bringIn">
          Bring people in
        </ButtonLink>
      }
    >
      <PeopleDesk />
    </Page>
  );
}
