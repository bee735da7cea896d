/** The one thing to do at an organization: write, open someone's page, find a way in, or take it back. Method: M2, M3. */
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';
import { AddSomeone } from './add-someone.tsx';
import type { OrganizationPage } from './love-words.ts';
import { LinkedInSearch, NextThereCard, nextThere } from './next-there.tsx';
import { given } from './person-links.tsx';

export function WhatNowThere({ full }: { readonly full: OrganizationPage }) {
  const { organization, linkedInUrl } = full;
  const suggested = useAsk('suggestNext', { organizationId: organization.id, limit: 3 });
  const next = nextThere(full, suggested.data?.suggestions ?? [], suggested.data?.isOver);
  switch (next.what) {
    case 'aside':
      return <TakeBack organization={organization} />;
    case 'over':
      return (
        <NextThereCard
          title="Your search is over"
          because={next.because}
          act={
            <ButtonLink look="primary" to="/story/news">
              Bring them the news
            </ButtonLink>
          }
        />
      );
    case 'write':
      return (
        <NextThereCard
          title={`${next.suggestion.kind === 'write' ? 'Write to' : 'Get back in touch with'} ${next.suggestion.name}`}
          because={next.suggestion.because}
          act={
            <ButtonLink
              look="primary"
              icon="mail"
              to="/people/$personId/write"
              params={{ personId: next.suggestion.personId }}
            >
              Write to {given(next.suggestion.name)}
            </ButtonLink>
          }
          more={<LinkedInSearch url={linkedInUrl} look="link" />}
        />
      );
    case 'open':
      return (
        <NextThereCard
          title={next.title}
          because={next.because}
          act={
            <ButtonLink look="primary" icon="person" to="/people/$personId" params={{ personId: next.person.id }}>
              Open {given(next.person.name)}’s page
            </ButtonLink>
          }
          more={<LinkedInSearch url={linkedInUrl} look="link" />}
        />
      );
    case 'way-in':
      return (
        <NextThereCard
          title="Find a way in"
          because={`You know nobody at ${organization.name} yet who could tell you about the work. LinkedIn shows who works there and whom you both know; the shared person is the one to write to. Or ask at the end of your next conversation: who else do you suggest I speak with?`}
          act={<LinkedInSearch url={linkedInUrl} look="primary" />}
          more={full.known.length === 0 && <AddSomeone organization={organization.name} />}
        />
      );
  }
}

function TakeBack({ organization }: { readonly organization: OrganizationPage['organization'] }) {
  const restore = useAct('restoreOrganization');
  const run = async () => {
    const answer = await restore.run({ organizationId: organization.id });
    if (answer.ok) say(`${organization.name} is back on your list.`);
  };
  return (
    <Notice
      title="You put this one aside."
      act={
        <Button look="primary" isPending={restore.isBusy} onPress={() => void run()}>
          Take it back
        </Button>
      }
    >
      The people and what they said are all still here.
    </Notice>
  );
}
