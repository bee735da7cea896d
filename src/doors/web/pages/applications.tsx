/** Answering postings, kept beside the talking: what is out, how long silent, whom you know there. Method: M0. */
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { ApplicationForm } from '../applications/application-form.tsx';
import { ApplicationList } from '../applications/application-list.tsx';
import type { Application } from '../applications/application-words.ts';
import { isQuiet } from '../applications/week-bars.ts';
import { WeekPicture } from '../applications/week-picture.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAct, useAsk } from '../use-ask.ts';

export function ApplicationsPage() {
  const reading = useAsk('listApplications', {}, { keep: true });
  const [isAdding, setAdding] = useState(false);
  const { data } = reading;
  const add = (
    <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
      Add an application
    </Button>
  );
  const hasSome = data !== undefined && data.applications.length > 0;
  return (
    <Page title="Applications" sentence={hasSome && data.sentence} act={hasSome && add}>
      <Asked reading={reading} loading="Opening your applications" lines={7}>
        {(full) =>
          full.applications.length === 0 ? (
            <>
              <EmptyState icon="application" title="Postings, kept in their place" act={add}>
                Write down what you answer, so that it stops going round in your head. Who Else shows how long each has
                been silent, and whether you know someone there: a few lines to them are the warmer way.
              </EmptyState>
              <p className="muted">
                LinkedIn keeps a list of yours: <PageLink to="/bring-in">bring in your archive</PageLink> and they come
                with it.
              </p>
              {!isQuiet(full.weeks) && <Split full={full} />}
            </>
          ) : (
            <div className="aside">
              <Section title="What is out">
                <ApplicationList
                  applications={full.applications}
                  wayAround={(application) => (
                    <>
                      {wayAround(application)}
                      <Became application={application} />
                    </>
                  )}
                />
                <p className="muted small">
                  More of them in your LinkedIn archive? <PageLink to="/bring-in">Bring it in.</PageLink>
                </p>
              </Section>
              <Split full={full} />
            </div>
          )
        }
      </Asked>
      {isAdding && <ApplicationForm application={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Split({ full }: { readonly full: OutputOf<'listApplications'> }) {
  const sentence = full.weeks[0]?.sentence ?? '';
  return (
    <Section title="Your week">
      <p>{sentence}</p>
      {!isQuiet(full.weeks) && <WeekPicture weeks={full.weeks} />}
    </Section>
  );
}

/** An application that was answered may become an opening: its interviews and offer are kept there. */
function Became({ application: { id, organization, opportunityId, status } }: { readonly application: Application }) {
  const add = useAct('addOpportunity');
  const navigate = useNavigate();
  if (opportunityId !== null)
    return (
      <ButtonLink
        small
        icon="door"
        to="/opportunities/$opportunityId"
        params={{ opportunityId }}
        aria-label={`Open what it became, at ${organization}`}
      >
        Open what it became
      </ButtonLink>
    );
  if (status !== 'answered' && status !== 'interviewing' && status !== 'offer') return null;
  const become = async () => {
    const stage = status === 'answered' ? 'forming' : status;
    const answer = await add.run({ applicationId: id, stage });
    if (answer.ok) void navigate({ to: '/opportunities/$opportunityId', params: { opportunityId: answer.value.id } });
  };
  return (
    <Button small icon="door" isPending={add.isBusy} onPress={() => void become()}>
      It became an opening
    </Button>
  );
}

/** Whom she knows there: on the organization's page when it is on her list, else among her people. */
function wayAround({ known, organization, organizationId, opportunityId, status }: Application) {
  if (known === 0 || opportunityId !== null || status === 'declined' || status === 'withdrawn') return null;
  const words = known === 1 ? 'See whom you know there' : `See the ${known} you know there`;
  if (organizationId !== null)
    return (
      <ButtonLink
        small
        icon="people"
        to="/organizations/$organizationId"
        params={{ organizationId }}
        aria-label={`${words}, at ${organization}`}
      >
        {words}
      </ButtonLink>
    );
  return (
    <ButtonLink
      small
      icon="people"
      to="/people"
      search={{ search: organization }}
      aria-label={`${words}, at ${organization}`}
    >
      {words}
    </ButtonLink>
  );
}
