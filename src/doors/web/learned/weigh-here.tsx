/** Something heard about a role that was not weighed yet: which line it is about, and for or against. Method: M1. */
import { useState } from 'react';
import type { Insight } from './insight-types.ts';
import { kindOf, LineSelect } from './line-select.tsx';
import { StanceButtons } from './stance-buttons.tsx';
import './weigh.css';

export interface WeighHereProps {
  readonly insight: Pick<Insight, 'id' | 'text'>;
  readonly role: {
    readonly id: string;
    readonly name: string;
    readonly mustBeTrue: string;
    readonly ruledOutBy: string;
  };
}

export function WeighHere({ insight, role }: WeighHereProps) {
  const [about, setAbout] = useState('');
  return (
    <div className="weigh-here">
      <LineSelect role={role} value={about} onChange={setAbout} />
      <StanceButtons
        insightId={insight.id}
        said={insight.text}
        roleId={role.id}
        roleName={role.name}
        about={about}
        kind={kindOf(role, about)}
      />
    </div>
  );
}
