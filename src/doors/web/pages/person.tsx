/** One person's page: who they are, how you know them, what is next, and everything so far. Method: M3, M8. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { AgreeDialog } from '../conversations/agree-dialog.tsx';
import { SuggestedDialog } from '../conversations/suggested-dialog.tsx';
import type { PersonPageData } from '../people/people-words.ts';
import { PersonNotebook } from '../people/person-notebook.tsx';
import { ActButton } from '../today/act-button.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';
import { Arrivals } from './arrivals.tsx';

export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  return <OnePerson key={personId} personId={personId} />;
}

function OnePerson({ personId }: { readonly personId: string }) {
  const reading = useAsk('getPerson', { personId });
  const [opened, setOpened] = useState<'suggested' | 'agree' | null>(null);
  const person = reading.data?.person;
  const close = () => setOpened(null);
  return (
    <Page
      title={
        person
          ? [person.name, person.credentials].filter((part) => part !== '').join(', ')
          : reading.problem
            ? 'Nobody here'
            : 'One moment'
      }
      {...(person ? { tab: person.name, sentence: <Work person={person} /> } : {})}
      back={<PageLink to="/people">People</PageLink>}
    >
      <Asked reading={reading} loading="Opening the page" lines={7}>
        {(page) => (
          <>
            <PersonNotebook
              page={page}
              actButton={(act) => <ActButton act={act} isFirst />}
              moreActs={
                <>
                  <Button icon="chain" onPress={() => setOpened('suggested')}>
                    They named someone
                  </Button>
                  {!page.person.doNotContact && (
                    <Button icon="calendar" onPress={() => setOpened('agree')}>
                      Agree a time
                    </Button>
                  )}
                </>
              }
            />
            <Arrivals person={page.person} />
            <SuggestedDialog isOpen={opened === 'suggested'} onClose={close} from={page.person} />
            <AgreeDialog isOpen={opened === 'agree'} onClose={close} person={page.person} />
          </>
        )}
      </Asked>
    </Page>
  );
}

function Work({ person: { title, organization, organizationId } }: { readonly person: PersonPageData['person'] }) {
  if (title === '' && organization === '') return 'What they do and where is not written down yet.';
  const where = organizationId ? (
    <PageLink to="/organizations/$organizationId" params={{ organizationId }}>
      {organization}
    </PageLink>
  ) : (
    organization
  );
  return (
    <>
      {title}
      {title !== '' && organization !== '' && ' at '}
      {where}
    </>
  );
}
