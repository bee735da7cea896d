/** Two kinds of work side by side, line by line. Method: M1. */
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Said } from '../learned/said.tsx';
import { ComparedRoles } from '../roles/compared-roles.tsx';
import '../roles/roles.css';
import { Asked } from '../ui/asked.tsx';
import { ButtonLink, PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { Select } from '../ui/select.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';
import { insightLinks } from './insight-links.tsx';

export function CompareRolesPage() {
  const asked = useRouterState({ select: (s) => s.location.search as Readonly<Record<string, unknown>> });
  const roles = useAsk('listRoles', { dropped: true }, { keep: true });
  return (
    <Page
      title="Two kinds of work"
      sentence="Side by side: what must be true, what you heard, and what is still open."
      back={<PageLink to="/roles">Kinds of work</PageLink>}
    >
      <Asked reading={roles} loading="Opening the kinds of work" lines={6}>
        {({ roles: all }) => {
          const one = all.find(({ id }) => id === asked['one']) ?? all[0];
          const other =
            all.find(({ id }) => id === asked['other'] && id !== one?.id) ?? all.find(({ id }) => id !== one?.id);
          return one && other ? (
            <Compared key={`${one.id} ${other.id}`} one={one.id} other={other.id} all={all} />
          ) : (
            <EmptyState
              icon="learned"
              title="It takes two to compare"
              act={
                <ButtonLink look="primary" icon="plus" to="/roles">
                  Add a kind of work
                </ButtonLink>
              }
            >
              Most people weigh more than one kind of work. Write down a second guess, and see here what speaks for
              each.
            </EmptyState>
          );
        }}
      </Asked>
    </Page>
  );
}

interface ComparedProps {
  readonly one: string;
  readonly other: string;
  readonly all: readonly { readonly id: string; readonly name: string }[];
}

function Compared({ one, other, all }: ComparedProps) {
  const reading = useAsk('compareRoles', { roleId: one, otherRoleId: other }, { keep: true });
  const navigate = useNavigate();
  const choose = (search: { one: string; other: string }) =>
    void navigate({ to: '/roles/compare', search, replace: true, resetScroll: false });
  const options = (not: string) => all.filter(({ id }) => id !== not).map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      {all.length > 2 && (
        <div className="columns">
          <Select label="This one" options={options(other)} value={one} onChange={(id) => choose({ one: id, other })} />
          <Select
            label="With this one"
            options={options(one)}
            value={other}
            onChange={(id) => choose({ one, other: id })}
          />
        </div>
      )}
      <Asked reading={reading} loading="Laying them side by side" lines={6}>
        {(both) => (
          <ComparedRoles
            both={both}
            said={(insight) => <Said insight={insight} links={insightLinks} />}
            links={{ ...insightLinks, role: roleLink }}
          />
        )}
      </Asked>
    </>
  );
}

const roleLink = (id: string, name: string) => (
  <PageLink to="/roles/$roleId" params={{ roleId: id }}>
    {name}
  </PageLink>
);
