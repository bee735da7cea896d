/** Below the picture: the chosen opening, how it began, the people on the way, and the door to its page. */
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import type { ChainOpening, Chosen } from './chosen.ts';
import type { Family } from './family.ts';
import { WayNames } from './way-names.tsx';

export interface ChosenOpeningProps {
  readonly opening: ChainOpening;
  readonly family: Family;
  readonly onChoose: (chosen: Chosen) => void;
}

export function ChosenOpening({ opening, family, onChoose }: ChosenOpeningProps) {
  const way = opening.path.flatMap((id) => family.byId.get(id) ?? []);
  return (
    <div className="chain-chosen" aria-live="polite">
      <div className="stack" data-gap="small">
        <p className="chain-began">{opening.sentence}</p>
        <WayNames way={way} last={opening.title || opening.organization} onChoose={onChoose} />
        {opening.stage === 'closed' && <p className="muted">It has come to an end.</p>}
      </div>
      <div className="row">
        <ButtonLink to="/opportunities/$opportunityId" params={{ opportunityId: opening.id }} icon="door">
          {opening.isOffer ? 'Open the offer' : 'Open the opening'}
        </ButtonLink>
        <Button look="link" onPress={() => onChoose(null)}>
          Put out the light
        </Button>
      </div>
    </div>
  );
}
