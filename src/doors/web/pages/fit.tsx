/** Where you and each place fit, axis by axis, and what to ask next. Method: M7. */
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { FitGrid, type FitOrder } from '../fit/fit-grid.tsx';
import { SilentPlaces } from '../fit/silent-places.tsx';
import { WeightsDialog } from '../fit/weights-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';

const anyRole = 'any';

export function FitPage() {
  const [order, setOrder] = useState<FitOrder>('list');
  const [roleId, setRoleId] = useState(anyRole);
  const [isWeighing, setWeighing] = useState(false);
  const reading = useAsk('listFit', { order, ...(roleId === anyRole ? {} : { roleId }) }, { keep: true });
  const roles = useAsk('listRoles', {}, { keep: true }).data?.roles ?? [];
  const { data } = reading;
  return (
    <Page
      title="How you’d fit"
      back={<PageLink to="/organizations">Where you’d love to work</PageLink>}
      sentence="Every word rests on a line someone said. Press it to read who said what; what is unknown is what to ask next."
      act={
        data &&
        isAnythingKnown(data) && (
          <>
            <AskNext full={data} />
            <Button onPress={() => setWeighing(true)}>What counts for how much</Button>
          </>
        )
      }
    >
      <Asked reading={reading} loading="Gathering what was said about fit" lines={6}>
        {(full) =>
          full.organizations.length === 0 ? (
            <NoOrganizations />
          ) : isAnythingKnown(full) || roleId !== anyRole ? (
            <Known full={full} order={order} onOrder={setOrder}>
              {roles.length > 0 && (
                <div className="fit-role">
                  <Select
                    label="For which kind of work?"
                    options={[
                      { id: anyRole, label: 'Any of them' },
                      ...roles.map(({ id, name }) => ({ id, label: name })),
                    ]}
                    value={roleId}
                    onChange={setRoleId}
                  />
                </div>
              )}
            </Known>
          ) : (
            <HowItBegins full={full} />
          )
        }
      </Asked>
      {isWeighing && data && <WeightsDialog weights={data.weights} onClose={() => setWeighing(false)} />}
    </Page>
  );
}

/** The one thing to do: what is still unknown where something is known already. */
function AskNext({ full }: { readonly full: OutputOf<'listFit'> }) {
  const next = full.organizations.find((one) => one.voices > 0 && one.axes.some((axis) => axis.voices === 0));
  if (!next) return null;
  return (
    <ButtonLink
      look="primary"
      icon="talk"
      to="/organizations/$organizationId"
      params={{ organizationId: next.id }}
      hash="still-open"
    >
      What to ask at {next.name}
    </ButtonLink>
  );
}

interface KnownProps {
  readonly full: OutputOf<'listFit'>;
  readonly order: FitOrder;
  readonly onOrder: (order: FitOrder) => void;
  readonly children: ReactNode;
}

function Known({ full, order, onOrder, children }: KnownProps) {
  const known = full.organizations.filter((one) => one.voices > 0);
  return (
    <div className="stack" data-gap="large">
      <div className="stack">
        {children}
        {known.length > 0 && <FitGrid rows={known} weights={full.weights} order={order} onOrder={onOrder} />}
        {known.length > 0 ? (
          <p className="muted small">Each line runs from clearly against to clearly for; a dot is what someone said.</p>
        ) : (
          <p>Nobody has spoken yet of this kind of work at your organizations.</p>
        )}
      </div>
      <SilentPlaces rows={full.organizations.filter((one) => one.voices === 0)} />
    </div>
  );
}

function isAnythingKnown({ organizations }: OutputOf<'listFit'>): boolean {
  return organizations.some((one) => one.voices > 0);
}

function NoOrganizations() {
  return (
    <EmptyState
      icon="organization"
      title="First, where you’d love to work"
      act={
        <ButtonLink look="primary" to="/organizations">
          Name a few places
        </ButtonLink>
      }
    >
      Fit is judged place by place, from what people there tell you. Name the places, and talk with someone at one of
      them.
    </EmptyState>
  );
}

/** Teaches the method while everything is still unknown. */
function HowItBegins({ full }: { readonly full: OutputOf<'listFit'> }) {
  return (
    <div className="stack" data-gap="large">
      <EmptyState
        icon="talk"
        title="Nobody has told you yet"
        act={
          <ButtonLink look="primary" to="/conversations">
            Go to your conversations
          </ButtonLink>
        }
      >
        After a conversation, write down one line about skill level, background, chemistry or culture, as it was said.
        One voice is one data point; two that differ stand side by side.
      </EmptyState>
      <SilentPlaces rows={full.organizations} />
    </div>
  );
}
