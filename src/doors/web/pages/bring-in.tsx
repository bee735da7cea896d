/** Bring people in: files, what they hold, what came of it, and what was brought in before. */
import { BringPeople } from '../bring-in/bring-people.tsx';
import { BroughtResult } from '../bring-in/brought-result.tsx';
import { ImportList } from '../bring-in/import-list.tsx';
import { OfferOrganizations } from '../bring-in/offer-organizations.tsx';
import { OfferRoles } from '../bring-in/offer-roles.tsx';
import { Page, Section } from '../ui/page.tsx';

export function BringInPage() {
  return (
    <Page
      title="Bring people in"
      width="letter"
      sentence="You know more people than you think. Bring the list, look at what is in it, and then decide."
    >
      <BringPeople>
        {(brought, again) => (
          <>
            <BroughtResult brought={brought} onAgain={again} />
            <OfferOrganizations />
            <OfferRoles />
          </>
        )}
      </BringPeople>
      <Section title="Brought in before">
        <ImportList empty="Nothing yet. Whatever you bring in is listed here and can be undone." />
      </Section>
    </Page>
  );
}
