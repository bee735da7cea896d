/** One kind of work, read like a page of a notebook: why, what must be true, what would rule it out, and who could tell. Method: M1. */
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Menu } from '../ui/menu.tsx';
import { ConfidenceTag } from './confidence-tag.tsx';
import { type Role, sayPeople } from './role-words.ts';
import './roles.css';

export interface RoleCardProps {
  readonly role: Role;
  /** The way to its own page. */
  readonly link: ReactNode;
  /** The way to what was learned about it. */
  readonly learned: ReactNode;
  readonly onEdit: () => void;
  readonly onDrop: () => void;
}

const questions = [
  ['why', 'Why it attracts me'],
  ['mustBeTrue', 'What must be true'],
  ['ruledOutBy', 'What would rule it out'],
] as const;

export function RoleCard({ role, link, learned, onEdit, onDrop }: RoleCardProps) {
  const said = questions.filter(([field]) => role[field] !== '');
  return (
    <Card>
      <article className="role" aria-label={role.name}>
        <div className="role-head">
          <h2>{link}</h2>
          <Menu
            label={`More for ${role.name}`}
            acts={[
              { id: 'edit', label: 'Change it', icon: 'edit', onAct: onEdit },
              { id: 'drop', label: 'Drop it', icon: 'archive', onAct: onDrop },
            ]}
          />
        </div>
        <div>
          <ConfidenceTag confidence={role.confidence} />
        </div>
        {said.length > 0 && (
          <dl className="role-said">
            {said.map(([field, label]) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>{role[field]}</dd>
              </div>
            ))}
          </dl>
        )}
        {said.length < questions.length && (
          <div>
            <Button look="link" small onPress={onEdit} aria-label={`${invitation(said.length)}: ${role.name}`}>
              {invitation(said.length)}
            </Button>
          </div>
        )}
        <p className="role-foot">
          <span>{sayPeople(role)}</span>
          {learned}
        </p>
      </article>
    </Card>
  );
}

function invitation(said: number): string {
  return said === 0 ? 'Say why, and what would rule it out' : 'Say more about it';
}
