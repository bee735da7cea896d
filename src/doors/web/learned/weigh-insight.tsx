/** Which kinds of work something heard speaks for or against, to be said and taken back. Method: M1, M6. */
import { useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Select } from '../ui/select.tsx';
import { useAsk } from '../use-ask.ts';
import type { Insight } from './insight-types.ts';
import { kindOf, LineSelect } from './line-select.tsx';
import { StanceButtons } from './stance-buttons.tsx';
import './weigh.css';

type Role = OutputOf<'listRoles'>['roles'][number];

export function WeighInsight({ insight }: { readonly insight: Insight }) {
  const roles = useAsk('listRoles', {}, { keep: true });
  return (
    <Asked reading={roles} loading="Opening the kinds of work" lines={2}>
      {(all) =>
        all.roles.length === 0 ? (
          <p className="muted">Write down a kind of work first; then what you hear can speak for it or against it.</p>
        ) : (
          <WeighForRoles insight={insight} roles={all.roles} />
        )
      }
    </Asked>
  );
}

function WeighForRoles({ insight, roles }: { readonly insight: Insight; readonly roles: readonly Role[] }) {
  const given = useAsk('listEvidence', { insightId: insight.id }, { keep: true }).data?.evidence ?? [];
  const [chosen, setChosen] = useState(insight.roleId);
  const [about, setAbout] = useState('');
  const role = roles.find((one) => one.id === chosen) ?? roles[0];
  if (!role) return null;
  const now = given.find((one) => one.roleId === role.id && one.about === about);
  const elsewhere = given.filter((one) => one !== now);
  return (
    <div className="weigh">
      {roles.length > 1 && (
        <Select
          label="Kind of work it speaks to"
          options={roles.map((one) => ({ id: one.id, label: one.name }))}
          value={role.id}
          onChange={(id) => {
            setChosen(id);
            setAbout('');
          }}
        />
      )}
      <LineSelect role={role} value={about} onChange={setAbout} />
      <StanceButtons
        insightId={insight.id}
        said={insight.text}
        roleId={role.id}
        roleName={role.name}
        about={about}
        kind={kindOf(role, about)}
        now={now && { evidenceId: now.id, stance: now.stance }}
      />
      {elsewhere.length > 0 && (
        <ul className="weighed-in small muted">
          {elsewhere.map((one) => (
            <li key={one.id}>
              {one.stance === 'for' ? 'For ' : 'Against '}
              {one.roleName}
              {one.about !== '' && `: ${one.about}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
