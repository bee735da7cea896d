/** Every conversation: those ahead soonest first, those held with their number. Method: M5, M9. */
import type { OutputOf } from '#contract/contract.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { PastList } from './past-list.tsx';
import { nearnessOf, PlannedCard } from './planned-card.tsx';
import './conversations.css';

export interface ConversationListProps {
  readonly conversations: OutputOf<'listConversations'>;
  readonly now: number;
  readonly onAgree: () => void;
}

export function ConversationList({ conversations, now, onAgree }: ConversationListProps) {
  const { planned, past } = conversations;
  if (planned.length === 0 && past.length === 0) {
    return (
      <EmptyState
        icon="coffee"
        title="The first twenty minutes"
        act={
          <Button look="primary" icon="calendar" onPress={onAgree}>
            Agree a time
          </Button>
        }
      >
        A short talk with someone who does the work tells you what no posting does. Ask them to tell their own story,
        and end with one question: who else?
      </EmptyState>
    );
  }
  return (
    <div className="stack" data-gap="large">
      {planned.length > 0 && (
        <Section title="Ahead">
          <div className="stack">
            {planned.map((conversation, at) => (
              <PlannedCard
                key={conversation.id}
                conversation={conversation}
                nearness={nearnessOf(conversation.at, conversation.minutes, now)}
                isFirst={at === 0}
              />
            ))}
          </div>
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Held">
          <PastList past={past} />
        </Section>
      )}
    </div>
  );
}

/** "Thirty-one so far, one ahead": in figures, with its sentence. */
export function sayCount(held: number, ahead: number): string {
  const soFar = held === 0 ? 'None held yet' : held === 1 ? 'One conversation so far' : `${held} conversations so far`;
  const next = ahead === 0 ? 'none agreed at the moment' : ahead === 1 ? 'one is agreed' : `${ahead} are agreed`;
  return `${soFar}, ${next}.`;
}
