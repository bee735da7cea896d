/** One organization, its information base: what comes next, how you'd fit, what people said, what is open, whom you know. Method: M2, M3, M6, M7. */
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { sayStatus } from '../applications/application-words.ts';
import { FitAxes } from '../fit/fit-axes.tsx';
import type { InsightLinks } from '../learned/insight-line.tsx';
import { EditInsight, InsightList } from '../learned/insight-list.tsx';
import { Said } from '../learned/said.tsx';
import { AddSomeone } from '../organizations/add-someone.tsx';
import { HeadActs } from '../organizations/head-acts.tsx';
import { KnownPeople } from '../organizations/known-people.tsx';
import type { OrganizationPage as Full } from '../organizations/love-words.ts';
import { MaybePeople } from '../organizations/maybe-people.tsx';
import { OpeningSign } from '../organizations/opening-sign.tsx';
import { OpeningsHeard } from '../organizations/openings-heard.tsx';
import { OwnWords } from '../organizations/own-words.tsx';
import { PassedThere } from '../organizations/passed-there.tsx';
import { personLink, writeLink } from '../organizations/person-links.tsx';
import { Spellings } from '../organizations/spellings.tsx';
import { StillOpen } from '../organizations/still-open.tsx';
import { WhatNowThere } from '../organizations/what-now-there.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';

export function OrganizationPage() {
  const { organizationId } = useParams({ from: '/organizations/$organizationId' });
  const reading = useAsk('getOrganization', { organizationId });
  const { data } = reading;
  return (
    <Page
      title={data?.organization.name ?? 'Organization'}
      sentence={data && <StandsAt full={data} />}
      back={<PageLink to="/organizations">Where you’d love to work</PageLink>}
      act={data && <HeadActs organization={data.organization} />}
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

function FullPage({ full }: { readonly full: Full }) {
  const { organization, known, maybe } = full;
  return (
    <div className="aside">
      <div className="stack" data-gap="large">
        <WhatNowThere full={full} />
        <Heard full={full} />
        <Section title="How you’d fit" act={<PageLink to="/fit">Beside the others</PageLink>}>
          <FitAxes fit={full.fit} place={organization} />
        </Section>
        <div id="still-open">
          <Section title="Still open">
            <StillOpen full={full} />
          </Section>
        </div>
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
            <p className="small">
              <PageLink to="/network" search={{ place: organization.id }}>
                See them on the map
              </PageLink>
            </p>
          </Section>
        )}
        {maybe.length > 0 && (
          <Section title="Perhaps also">
            <MaybePeople organization={organization} people={maybe} link={personLink} />
          </Section>
        )}
      </div>
      <div className="stack" data-gap="large">
        <OwnWords organization={organization} />
        <OpeningSign organization={organization} />
        <OpeningsHeard openings={full.openings} />
        <PassedThere full={full} sayStatus={sayStatus} />
        <Disclosure title="Other spellings">
          <Spellings organization={organization} />
        </Disclosure>
      </div>
    </div>
  );
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
        <>
          <Pairs organizationId={organization.id} />
          <InsightList insights={insights} links={insightLinks} isThemed hidesOrganization />
        </>
      )}
      {isAdding && (
        <EditInsight insight={null} filedTo={{ organizationId: organization.id }} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

/** What she found to contradict or to agree, side by side; what contradicts comes first. */
function Pairs({ organizationId }: { readonly organizationId: string }) {
  const linked = useAsk('listLinks', { organizationId }, { keep: true }).data?.links ?? [];
  const shown = linked
    .filter(({ kind }) => kind !== 'neither')
    .sort((a, b) => Number(a.kind === 'agrees') - Number(b.kind === 'agrees'));
  if (shown.length === 0) return null;
  return (
    <ul className="heard-pairs">
      {shown.map(({ id, kind, a, b }) => (
        <li className="heard-pair" key={id}>
          <h3>{kind === 'agrees' ? 'Two who agree' : 'Two who see it differently'}</h3>
          <div className="heard-sides">
            <Said insight={a} links={insightLinks} />
            <Said insight={b} links={insightLinks} />
          </div>
        </li>
      ))}
    </ul>
  );
}

const insightLinks: InsightLinks = {
  person: (id, name) => personLink({ id, name }),
  organization: (_id, name) => name,
};
