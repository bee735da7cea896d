/** Where you'd love to work: the list in its order, with whom you know at each place. Method: M2, M3. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { AddOrganizations } from '../organizations/add-organizations.tsx';
import type { OrganizationLine } from '../organizations/love-words.ts';
import { PutAsideDialog } from '../organizations/put-aside-dialog.tsx';
import { PutAsideList } from '../organizations/put-aside-list.tsx';
import { RankedList } from '../organizations/ranked-list.tsx';
import { sayKnown } from '../organizations/say-organizations.ts';
import { SuggestedOrganizations } from '../organizations/suggested-organizations.tsx';
import { useRankedActs } from '../organizations/use-ranked-acts.ts';
import { Asked, SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Page, Section } from '../ui/page.tsx';
import { useAsk } from '../use-ask.ts';

export function OrganizationsPage() {
  const reading = useAsk('listOrganizations', {}, { keep: true });
  const [isAdding, setAdding] = useState(false);
  const { data } = reading;
  const have = data?.organizations ?? [];
  return (
    <Page
      title="Where you’d love to work"
      tab="Organizations"
      sentence={data && sayKnown(data.knownPeople, data.knownOrganizations, have.length)}
      act={
        have.length > 0 && (
          <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
            Add organizations
          </Button>
        )
      }
    >
      <Asked reading={reading} loading="Opening your organizations" lines={7}>
        {(full) => <Listed full={full} />}
      </Asked>
      <Dialog
        title="Where else would you love to work?"
        isOpen={isAdding}
        onClose={() => setAdding(false)}
        closesOutside={false}
      >
        <AddOrganizations have={have.map((one) => one.name)} autoFocus onAdded={() => setAdding(false)} />
      </Dialog>
    </Page>
  );
}

function Listed({ full }: { readonly full: OutputOf<'listOrganizations'> }) {
  const [aside, setAside] = useState<OrganizationLine | null>(null);
  const acts = useRankedActs();
  const isEmpty = full.organizations.length === 0;
  return (
    <>
      {isEmpty && (
        <div className="stack">
          <p className="prose">
            Name the places you would love to work at, whether or not they are hiring. Who Else then shows whom you know
            at each, and whom to talk to first.
          </p>
          <AddOrganizations have={[]} />
        </div>
      )}
      {!isEmpty && (
        <Section
          title="In this order"
          act={
            <span className="row">
              <PageLink to="/network">On a map</PageLink>
              <PageLink to="/fit">How you’d fit at each</PageLink>
            </span>
          }
        >
          <SaidNotice problem={acts.problem} />
          <RankedList
            organizations={full.organizations}
            link={organizationLink}
            onMove={acts.move}
            onLove={acts.love}
            onPutAside={setAside}
          />
          <p className="muted small">
            The order comes from how much you’d love it, then a way in, then a sign of an opening. Drag a row, or use
            its menu, to put it where you want it; it stays there.
          </p>
        </Section>
      )}
      <SuggestedOrganizations />
      <PutAsideList link={organizationLink} />
      <PutAsideDialog organization={aside} onClose={() => setAside(null)} />
    </>
  );
}

function organizationLink(line: OrganizationLine) {
  return (
    <PageLink to="/organizations/$organizationId" params={{ organizationId: line.id }}>
      {line.name}
    </PageLink>
  );
}
