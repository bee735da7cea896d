/** One line of what must be true or what would rule it out: how sure she can be, what was said, what to ask next. Method: M1. */
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ConfidenceTag } from './confidence-tag.tsx';
import { EvidenceList, type EvidenceListProps } from './evidence-list.tsx';
import type { RoleCondition } from './role-words.ts';
import './roles.css';

export interface ConditionCardProps {
  readonly condition: RoleCondition;
  readonly said: EvidenceListProps['said'];
  readonly onHeard: () => void;
}

export function ConditionCard({ condition, said, onHeard }: ConditionCardProps) {
  return (
    <Card>
      <article className="condition" aria-label={condition.text}>
        <div className="condition-head">
          <h3>{condition.text}</h3>
          <ConfidenceTag confidence={condition.confidence} />
        </div>
        <EvidenceList evidence={condition.evidence} kind={condition.kind} said={said} />
        <div>
          <Button small icon="quote" aria-label={`Add what you heard: ${condition.text}`} onPress={onHeard}>
            Add what you heard
          </Button>
        </div>
      </article>
    </Card>
  );
}
