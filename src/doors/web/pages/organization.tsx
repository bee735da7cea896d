/** One organization: what comes next there, whom you know, what they said, and your own words. Method: M2, M3, M6. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { sayStatus } from '../applications/application-words.ts';
import type { InsightLinks } from '../learned/insight-line.tsx';
import { EditInsight, InsightList } from '../learned/insight-list.tsx';
import { AddSomeone } from '../organizations/add-someone.tsx';
import { KnownPeople } from '../organizations/known-people.tsx';
import { LoveSelect } from '../organizations/love-select.tsx';
import type { OrganizationPage as Full, KnownPerson } from '../organizations/love-words.ts';
import { MaybePeople } from '../organizations/maybe-people.tsx';
import { LinkedInSearch, NextThereCard, nextThere } from '../organizations/next-there.tsx';
import { OpeningSign } from '../organizations/opening-sign.tsx';
import { OwnWords } from '../organizations/own-words.tsx';
import { PutAsideDialog } from '../organizations/put-aside-dialog.tsx';
import { RenameDialog } from '../organizations/rename-dialog.tsx';
import { Spellings } from '../organizations/spellings.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Menu } from '../ui/menu.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { say } from '../ui/toast.tsx';
import { useAct, useAsk } from '../use-ask.ts';

export function OrganizationPage() {
  const { organizationId } = useParams({ from: '/organizations/$organizationId' });
  const reading = useAsk('getOrganization', { organizationId });
  const { data } = reading;
  return (
    <Page
      title={data?.organization.name ?? 'Organization'}
      sentence={data && <StandsAt full={data} />}
      back={<PageLink to="/organizations">Where you’d love to work</PageLink>}
      act={data && <HeadActs full={data} />}
    >
      <Asked reading={reading} loading="Opening this organization’s page" lines={7}>
        {(full) => <FullPage key={full.organization.id} full={full} />}
      </Asked>
    </Page>
  );
}

function StandsAt({ full }: { readonly full: Full }) {
  const { organization, row } = full;
  if (organization.archived) return <>Put aside{organization.archived.reason && `: ${organization.archived.reason}`}</>;
  return (
    <>
      Number {row.place} on your list. {row.because}
    </>
  );
}

function HeadActs({ full }: { readonly full: Full }) {
  const { organization } = full;
  const [opened, setOpened] = useState<'aside' | 'rename' | null>(null);
  const change = useAct('changeOrganization');
  const navigate = useNavigate();
  const close = () => setOpened(null);
  return (
    <>
      <LoveSelect
        name={organization.name}
        love={organization.love}
        onChange={(love) => void change.run({ organizationId: organization.id, love })}
      />
      <Menu
        label={`More for ${organization.name}`}
        acts={[
          { id: 'rename', label: 'Change its name', icon: 'edit', onAct: () => setOpened('rename') },
          {
            id: 'aside',
            label: 'Put it aside',
            icon: 'archive',
            isDisabled: organization.archived !== null,
            onAct: () => setOpened('aside'),
          },
        ]}
      />
      {opened === 'rename' && <RenameDialog organization={organization} onClose={close} />}
      <PutAsideDialog
        organization={opened === 'aside' ? organization : null}
        onClose={close}
        onDone={() => void navigate({ to: '/organizations' })}
      />
    </>
  );
}

function FullPage({ full }: { readonly full: Full }) {
  const { organization, known, maybe } = full;
  return (
    <div className="aside">
      <div className="stack" data-gap="large">
        <Next full={full} />
        {known.length > 0 && (
          <Section
            title={
              known.length === 1
                ? 'One person you know there'
                : `${known.length.toLocaleString('en-US')} people you know there`
            }
            act={<AddSomeone organization={organization.name} />}
          >
            <KnownPeople people={known} link={personLink} act={writeLink} />
          </Section>
        )}
        {maybe.length > 0 && (
          <Section title="Perhaps also">
            <MaybePeople organization={organization} people={maybe} link={personLink} />
          </Section>
        )}
        <Heard full={full} />
      </div>
      <div className="stack" data-gap="large">
        <OwnWords organization={organization} />
        <OpeningSign organization={organization} />
        <Passed full={full} />
        <Disclosure title="Other spellings">
          <Spellings organization={organization} />
        </Disclosure>
      </div>
    </div>
  );
}

function Next({ full }: { readonly full: Full }) {
  const { organization, linkedInUrl } = full;
  const suggested = useAsk('suggestNext', { organizationId: organization.id, limit: 3 });
  const restore = useAct('restoreOrganization');
  const next = nextThere(full, suggested.data?.suggestions ?? []);
  switch (next.what) {
    case 'aside':
      return (
        <Notice
          title="You put this one aside."
          act={
            <Button
              look="primary"
              onPress={() => {
                void restore.run({ organizationId: organization.id }).then((answer) => {
                  if (answer.ok) say(`${organization.name} is back on your list.`);
                });
              }}
            >
              Take it back
            </Button>
          }
        >
          The people and what they said are all still here.
        </Notice>
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

function Heard({ full }: { readonly full: Full }) {
  const [isAdding, setAdding] = useState(false);
  const { organization, insights } = full;
  return (
    <Section
      title="What people said"
      act={
        <Button icon="plus" onPress={() => setAdding(true)}>
          Write something down
        </Button>
      }
    >
      {insights.length === 0 ? (
        <p className="muted">
          Nothing yet. After each conversation, what you learned about {organization.name} gathers here, and tells you
          what to ask next.
        </p>
      ) : (
        <InsightList insights={insights} links={insightLinks} isThemed hidesOrganization />
      )}
      {isAdding && (
        <EditInsight insight={null} filedTo={{ organizationId: organization.id }} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

/** Conversations held there and postings answered there. */
function Passed({ full }: { readonly full: Full }) {
  if (full.conversations.length === 0 && full.applications.length === 0) return null;
  return (
    <div className="stack">
      {full.conversations.length > 0 && (
        <section className="stack" data-gap="small">
          <h3>Conversations held</h3>
          <ul className="facts">
            {full.conversations.map((one) => (
              <li key={one.conversationId}>
                {personLink({ id: one.personId, name: one.personName })}
                <span className="muted">
                  {' '}
                  · <RelativeDay day={one.on} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {full.applications.length > 0 && (
        <section className="stack" data-gap="small">
          <h3>Applications there</h3>
          <ul className="facts">
            {full.applications.map((one) => (
              <li key={one.applicationId}>
                <PageLink to="/applications">{one.title || 'An application'}</PageLink>
                <span className="muted">
                  {' '}
                  · {sayStatus(one.status)}
                  {one.appliedOn && (
                    <>
                      {', '}
                      <RelativeDay day={one.appliedOn} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function personLink({ id, name }: Pick<KnownPerson, 'id' | 'name'>) {
  return (
    <PageLink key={id} to="/people/$personId" params={{ personId: id }}>
      {name}
    </PageLink>
  );
}

function writeLink(person: KnownPerson) {
  if (person.doNotContact) return null;
  return (
    <ButtonLink
      small
      to="/people/$personId/write"
      params={{ personId: person.id }}
      aria-label={`Write to ${person.name}`}
    >
      Write
    </ButtonLink>
  );
}

const insightLinks: InsightLinks = {
  person: (id, name) => personLink({ id, name }),
  organization: (_id, name) => name,
};

function given(name: string): string {
  return name.split(' ')[0] ?? name;
}
