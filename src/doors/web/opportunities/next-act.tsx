/** The one button for what comes next at an opening. Method: M10, M9. */
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import type { Interview, OpeningPage } from './opening-types.ts';

export interface NextActProps {
  readonly full: OpeningPage;
  readonly onInterview: (interview: Interview | null) => void;
  readonly onOffer: () => void;
}

export function NextAct({ full, onInterview, onOffer }: NextActProps) {
  const { opportunity, interviews } = full;
  const { next, organizationId } = opportunity;
  const from = next.personId === null ? null : opportunity.from;
  switch (next.kind) {
    case 'weigh':
      return (
        <ButtonLink look="primary" to="/offers">
          Weigh it
        </ButtonLink>
      );
    case 'write-down':
      return (
        <Button
          look="primary"
          onPress={() => onInterview(interviews.find(({ id }) => id === next.interviewId) ?? null)}
        >
          Write it down
        </Button>
      );
    case 'prepare':
      return (
        <a className="button" data-look="primary" href="#inside">
          Read what they told you
        </a>
      );
    case 'arrange':
      return (
        <Button look="primary" onPress={() => onInterview(null)}>
          Note an interview
        </Button>
      );
    case 'write-offer':
      return (
        <Button look="primary" onPress={onOffer}>
          Write down the offer
        </Button>
      );
    case 'ask':
    case 'ask-again':
      if (from)
        return (
          <ButtonLink look="primary" to="/people/$personId/write" params={{ personId: from.id }}>
            Write to {from.name}
          </ButtonLink>
        );
      if (organizationId !== null)
        return (
          <ButtonLink look="primary" to="/organizations/$organizationId" params={{ organizationId }}>
            See whom you know there
          </ButtonLink>
        );
      return (
        <ButtonLink look="primary" to="/people" search={{ search: opportunity.organization }}>
          Look among your people
        </ButtonLink>
      );
    case 'tell':
    case 'none':
      return null;
  }
}
