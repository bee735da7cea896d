/** What speaks for something and what against it, side by side, each with the words and who said them. Method: M1. */
import type { ReactNode } from 'react';
import { Menu } from '../ui/menu.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import { type Evidence, type RoleCondition, sideWords } from './role-words.ts';
import './roles.css';

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** What it is evidence on. */
  readonly kind?: RoleCondition['kind'];
  /** What was said, with who said it as a link. */
  readonly said: (insight: Evidence['insight']) => ReactNode;
}

const sides = ['for', 'against'] as const;

/** A side without anything is left out. */
export function EvidenceList({ evidence, kind = 'must', said }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <div className="evidence">
      {sides.map((stance) => {
        const those = evidence.filter((one) => one.stance === stance);
        return those.length === 0 ? null : (
          <div key={stance} className="evidence-side" data-stance={stance}>
            <h4>{sideWords[kind][stance]}</h4>
            <ul>
              {those.map((one) => (
                <li key={one.id}>
                  {said(one.insight)}
                  <EvidenceMenu evidence={one} kind={kind} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function EvidenceMenu({ evidence, kind }: { readonly evidence: Evidence; readonly kind: RoleCondition['kind'] }) {
  const set = useAct('setEvidence');
  const take = useAct('removeEvidence');
  const { roleId, about, stance, insight } = evidence;
  const put = (to: Evidence['stance']) => set.run({ roleId, insightId: insight.id, about, stance: to });
  const turned = stance === 'for' ? 'against' : 'for';
  const turn = async () => {
    const answer = await put(turned);
    if (answer.ok) say(`Now: ${sideWords[kind][turned].toLowerCase()}.`, () => void put(stance));
  };
  const remove = async () => {
    const answer = await take.run({ evidenceId: evidence.id });
    if (answer.ok) say('Taken off. What you heard stays.', () => void put(stance));
  };
  return (
    <Menu
      label={`More for “${insight.text.slice(0, 40)}”`}
      acts={[
        {
          id: 'turn',
          label: `Turn it: ${sideWords[kind][turned].toLowerCase()}`,
          icon: 'undo',
          onAct: () => void turn(),
        },
        { id: 'off', label: 'Take it off this line', icon: 'close', onAct: () => void remove() },
      ]}
    />
  );
}
