/** The kinds of work you consider, as guesses that conversations confirm or weaken. Method: M1. */
import { type ReactNode, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { DropRoleDialog } from '../roles/drop-role-dialog.tsx';
import { DroppedRoles } from '../roles/dropped-roles.tsx';
import { RoleCard } from '../roles/role-card.tsx';
import { RoleDialog } from '../roles/role-dialog.tsx';
import { type Role, sayInsights, sayRoles } from '../roles/role-words.ts';
import '../roles/roles.css';
import { SuggestedRoles } from '../roles/suggested-roles.tsx';
import { Asked } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { PageLink } from '../ui/button-link.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useAsk } from '../use-ask.ts';

export function RolesPage() {
  const reading = useAsk('listRoles', { dropped: true }, { keep: true });
  const [isAdding, setAdding] = useState(false);
  const open = reading.data?.roles.filter((one) => one.dropped === null) ?? [];
  const add = (
    <Button look="primary" icon="plus" onPress={() => setAdding(true)}>
      Add a kind of work
    </Button>
  );
  return (
    <Page title="Kinds of work" sentence={open.length > 0 && sayRoles(open)} act={open.length > 0 && add}>
      <Asked reading={reading} loading="Opening the kinds of work" lines={6}>
        {(full) => <Listed full={full} add={add} />}
      </Asked>
      {isAdding && <RoleDialog edited={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Listed({ full, add }: { readonly full: OutputOf<'listRoles'>; readonly add: ReactNode }) {
  const [edited, setEdited] = useState<Role | null>(null);
  const [left, setLeft] = useState<Role | null>(null);
  const open = full.roles.filter((one) => one.dropped === null);
  return (
    <>
      {open.length === 0 ? (
        <EmptyState icon="learned" title="Which kinds of work make the most sense?" act={add}>
          Write each down as a guess: why it attracts you, what must be true, what would rule it out. Every conversation
          then confirms it or weakens it, and dropping one is a step forward too.
        </EmptyState>
      ) : (
        <ul className="role-list">
          {open.map((role) => (
            <li key={role.id}>
              <RoleCard
                role={role}
                link={
                  <PageLink to="/roles/$roleId" params={{ roleId: role.id }}>
                    {role.name}
                  </PageLink>
                }
                learned={
                  role.insights > 0 ? (
                    <PageLink to="/learned" search={{ roleId: role.id }}>
                      {sayInsights(role)}
                    </PageLink>
                  ) : (
                    <span>{sayInsights(role)}</span>
                  )
                }
                onEdit={() => setEdited(role)}
                onDrop={() => setLeft(role)}
              />
            </li>
          ))}
        </ul>
      )}
      {open.length > 1 && (
        <p>
          <PageLink to="/roles/compare" search={{ one: open[0]?.id ?? '', other: open[1]?.id ?? '' }}>
            Compare two side by side
          </PageLink>
        </p>
      )}
      <SuggestedRoles suggestions={full.suggestions} />
      <DroppedRoles roles={full.roles.filter((one) => one.dropped !== null)} />
      {edited && <RoleDialog key={edited.id} edited={edited} onClose={() => setEdited(null)} />}
      {left && <DropRoleDialog key={left.id} role={left} onClose={() => setLeft(null)} />}
    </>
  );
}
