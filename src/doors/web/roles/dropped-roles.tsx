/** The kinds of work that were dropped, each with its reason, to take up again. Method: M1. */
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { Role } from './role-words.ts';
import './roles.css';

export function DroppedRoles({ roles }: { readonly roles: readonly Role[] }) {
  const drop = useAct('dropRole');
  const takeUp = async (role: Role) => {
    const answer = await drop.run({ roleId: role.id, dropped: false });
    if (!answer.ok) return;
    say(`${role.name} is back.`, () => {
      void drop.run({ roleId: role.id, reason: role.dropped?.reason ?? '' });
    });
  };
  if (roles.length === 0) return null;
  return (
    <Disclosure title={roles.length === 1 ? 'One dropped' : `${roles.length} dropped`}>
      <SaidNotice problem={drop.problem} />
      <ul className="role-lines">
        {roles.map((role) => (
          <li key={role.id}>
            <div className="role-line-text">
              <b>{role.name}</b>
              {role.dropped && (
                <span className="muted small">
                  {role.dropped.reason && `${role.dropped.reason} · `}
                  <RelativeDay day={role.dropped.on} />
                </span>
              )}
            </div>
            <Button small icon="undo" aria-label={`Take it up again: ${role.name}`} onPress={() => void takeUp(role)}>
              Take it up again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
